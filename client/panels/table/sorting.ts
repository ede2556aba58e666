import type { ViewState } from '../../state/view-state.ts';

/** A column by which rows can be put in order. */
export interface SortColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly numeric?: boolean;
  readonly value: (row: Row) => string | number;
}

export type Sort = ViewState['sort'];

export const sortDirection = (sort: Sort, column: string): 'ascending' | 'descending' | undefined => {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : undefined;
};

/** What a press on a column's head asks for: rising, then falling, then as it was. */
export const nextSort = (sort: Sort, column: string): Sort => {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? null : column;
};

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en-GB');

/** The rows in the order asked for; in their own where the sort names no column of this table. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly SortColumn<Row>[],
  sort: Sort,
): readonly Row[] => {
  const column = columns.find(({ id }) => sortDirection(sort, id) !== undefined);
  if (column === undefined) return rows;
  const turn = sortDirection(sort, column.id) === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => turn * compare(column.value(a), column.value(b)));
};
