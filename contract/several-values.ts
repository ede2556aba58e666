import { pluralColumns } from './bundle.ts';

/** Columns that name things, one in a cell: of several, each makes a row of its own. */
const namingColumns: ReadonlySet<string> = new Set([
  'id',
  'name',
  'partnership',
  'agency',
  'person',
  'from',
  'to',
  'subject',
  'of',
]);

/** Whether what is mapped to a column of the bundle may hold several values in a cell. */
export const mayHoldSeveral = (column: string): boolean => pluralColumns.has(column) || namingColumns.has(column);

/** The values of a cell that holds several; blank ones are none. */
export const valuesParted = (cell: string, separator: string): string[] =>
  cell
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '');
