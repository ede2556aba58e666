/** The documented network: that it hangs together, keeps the anonymous apart, and speaks in words of its own. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Column, type NodeTable, nodeTables, pluralColumns } from '#contract/bundle';
import type { Row } from '../../server/imports/row.ts';
import { readRows } from '../support/bundle-rows.ts';
import { readDocuments } from './citations.ts';

const { tables, problems } = await readRows([fileURLToPath(new URL('../../seed/documented', import.meta.url))]);
const rows = [...tables.values()].flat();
const rowsOf = (table: keyof typeof nodeTables) => tables.get(table) ?? [];
const placeOf = ({ file, line }: Row) => `${file}:${line}`;
const idOf = ({ cells }: Row) => cells.get('id') ?? '';
const locatorOf = ({ cells }: Row) => (cells.get('locators') ?? '').split('|')[0]!;

const columnsOfRelations = ['partnership', 'agency', 'person', 'from', 'to', 'subject', 'of'];

/** Every node that a row tells of: itself, and what its cells name; the sources apart. */
const mentions = (row: Row): readonly string[] => {
  const table = row.file.replace('.csv', '');
  const columns: Readonly<Record<string, Column>> =
    table in nodeTables ? (nodeTables[table as keyof typeof nodeTables] satisfies NodeTable).columns : {};
  const isReference = (column: string) =>
    column === 'id' ||
    (table in nodeTables ? columns[column]?.becomes === 'relation' : columnsOfRelations.includes(column));
  return [...row.cells]
    .filter(([column]) => isReference(column))
    .flatMap(([column, cell]) => (pluralColumns.has(column) ? cell.split('|') : [cell]));
};

describe('the documented network', () => {
  test('has only tables and columns that the import knows', () => {
    expect(problems.errors).toEqual([]);
    expect(problems.leftAside.map(({ file, column }) => column ?? file)).toEqual(['README.md', 'citations.csv']);
  });

  test('gives no id twice, in whatever tables', () => {
    const seen = new Set<string>();
    const twice = rows.map(idOf).filter((id) => id !== '' && (seen.has(id) || !seen.add(id)));
    expect(twice).toEqual([]);
  });

  test('declares everything that it names', () => {
    const declared = new Set(rows.map(idOf));
    const undeclared = rows.flatMap((row) =>
      [...mentions(row), ...(row.cells.get('sources') ?? '').split('|')]
        .filter((id) => !declared.has(id))
        .map((id) => `${placeOf(row)} ${id}`),
    );
    expect(undeclared).toEqual([]);
  });
});

describe('the anonymous study of 2003', () => {
  const anonymous = rowsOf('partnerships').filter(
    (row) => row.cells.get('named') === 'no' && locatorOf(row).startsWith('000:'),
  );
  const cases = new Set(anonymous.map(idOf));
  const annex = rowsOf('partnerships').filter((row) => /^000:4(2[1-9]|3\d|40)$/.test(locatorOf(row)));

  test('tells of cases that are titled by their line', () => {
    expect(anonymous.length).toBeGreaterThan(100);
    expect(anonymous.filter((row) => !row.cells.get('name')?.endsWith(` (${locatorOf(row)})`)).map(placeOf)).toEqual(
      [],
    );
  });

  test('keeps its cases apart from the twenty names of its annex, in every table', () => {
    expect(annex).toHaveLength(20);
    const names = new Set(annex.map(idOf));
    const joined = rows.filter((row) => {
      const told = mentions(row);
      return told.some((id) => cases.has(id)) && told.some((id) => names.has(id));
    });
    expect(joined.map(placeOf)).toEqual([]);
  });

  test('keeps its cases apart from every named body, person and place', () => {
    const named = new Set(
      [...rowsOf('partnerships'), ...rowsOf('agencies'), ...rowsOf('people'), ...rowsOf('boundaries')]
        .filter((row) => !row.cells.get('name')?.endsWith(` (${locatorOf(row)})`))
        .map(idOf),
    );
    const joined = rows.filter((row) => {
      const told = mentions(row);
      return told.some((id) => cases.has(id)) && told.some((id) => named.has(id));
    });
    expect(joined.map(placeOf)).toEqual([]);
  });
});

describe('the words of the network', () => {
  const telling = [
    ...['purpose', 'developed_by', 'formality', 'scope', 'lifespan', 'role', 'scale', 'stage', 'budget'],
    ...['evaluation', 'accountability', 'manager', 'seniority', 'attendance', 'kind', 'review', 'amount'],
  ];
  const ownNames = ['claims.csv', 'figures.csv', 'targets.csv'];

  /** What is written by us: what tells of a thing, and the names of things that have none in the documents. */
  const ownWords = ({ file, cells }: Row): readonly string[] =>
    [...cells]
      .filter(([column]) => telling.includes(column) || (column === 'name' && isOwnName(file, cells)))
      .map(([, cell]) => cell);
  const isOwnName = (file: string, cells: Row['cells']) =>
    ownNames.includes(file) || /\(\d{3}:\d+\)$/.test(cells.get('name') ?? '');

  const runsOfSix = (text: string): readonly string[] => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '));
  };

  test('copy no six words on end from the documents', () => {
    const documents = readDocuments();
    if (!documents) {
      process.stdout.write('The five documents are not in ../shared/seeds: the words were not compared with theirs.\n');
      return;
    }
    const theirs = new Set([...documents.values()].flatMap((lines) => runsOfSix(lines.join(' '))));
    const copied = rows.flatMap((row) =>
      ownWords(row).flatMap((text) =>
        runsOfSix(text)
          .filter((run) => theirs.has(run))
          .map((run) => `${placeOf(row)} ${run}`),
      ),
    );
    expect(copied).toEqual([]);
  });
});
