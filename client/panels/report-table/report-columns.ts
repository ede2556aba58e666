/** What the columns of a report hold, and its rows in the order, filter and groups that are asked for. */
import type { ReactNode } from 'react';
import type { ListColumn } from '../../lists/list-columns.ts';
import { figure, words } from '../../words/words.ts';
import { type Sort, sortDirection } from '../table/sorting.ts';

export type ReportValue = string | number | null;

export interface ReportColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly numeric?: boolean;
  /** By what rows are put in order, found, grouped and saved; null is not known. */
  readonly value: (row: Row) => ReportValue;
  /** True of whole sentences, which want room. */
  readonly prose?: boolean;
  /** How it is drawn, where not as its value. */
  readonly cell?: (row: Row) => ReactNode;
  /** True where a cell without a value says itself what that means, such as that there is none. */
  readonly tellsNone?: boolean;
  /** How the figure is worked out, in a sentence. */
  readonly how?: string;
  /** True where rows can be grouped by it. */
  readonly groups?: boolean;
  /** True of what only leads on: there is nothing of it on paper or in a saved table. */
  readonly leads?: boolean;
}

/** A value as it is drawn where a column draws it in no other way. */
export const shownValue = (value: ReportValue): string => {
  if (value === null) return words.notKnown;
  return typeof value === 'number' ? figure(value) : value;
};

/** The names of things as a value: null where there are none. */
export const namesOf = (things: readonly { readonly name: string }[]): string | null =>
  things.map(({ name }) => name).join('; ') || null;

export interface ReportGroup<Row> {
  /** null where rows are not grouped. */
  readonly name: string | null;
  readonly rows: readonly Row[];
}

const collator = new Intl.Collator('en-GB', { numeric: true });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** Rows by a column; what is not known stands last either way, and equals as they were. */
const inOrder = <Row>(rows: readonly Row[], columns: readonly ReportColumn<Row>[], sort: Sort): readonly Row[] => {
  const column = columns.find(({ id }) => sortDirection(sort, id) !== undefined);
  if (column === undefined) return rows;
  const turn = sortDirection(sort, column.id) === 'ascending' ? 1 : -1;
  const valued = rows.map((row) => ({ row, value: column.value(row) }));
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return turn * compare(a.value, b.value);
    })
    .map(({ row }) => row);
};

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Rows of which some column holds the words, whatever their case and accents. */
const found = <Row>(rows: readonly Row[], columns: readonly ReportColumn<Row>[], text: string): readonly Row[] => {
  const wanted = plain(text.trim());
  if (wanted === '') return rows;
  return rows.filter((row) => columns.some(({ value }) => plain(String(value(row) ?? '')).includes(wanted)));
};

interface Asked {
  readonly find: string;
  readonly sort: Sort;
  /** The id of a column. */
  readonly group: string | null;
}

export const reportGroups = <Row>(
  rows: readonly Row[],
  columns: readonly ReportColumn<Row>[],
  { find, sort, group }: Asked,
): readonly ReportGroup<Row>[] => {
  const shown = inOrder(found(rows, columns, find), columns, sort);
  const by = columns.find(({ id, groups }) => groups && id === group);
  if (by === undefined) return [{ name: null, rows: shown }];
  const groups = new Map<string, Row[]>();
  for (const row of shown) {
    const name = String(by.value(row) ?? words.notKnown);
    const own = groups.get(name);
    if (own) own.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].map(([name, own]) => ({ name, rows: own })).sort((a, b) => collator.compare(a.name, b.name));
};

/** The same columns in a saved table. */
export const savedColumns = <Row>(columns: readonly ReportColumn<Row>[]): readonly ListColumn<Row>[] =>
  columns.filter(({ leads }) => !leads).map(({ label, value }) => ({ head: label, cell: value }));
