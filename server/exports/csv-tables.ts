import type { TableName } from '#contract/bundle';
import { importLimits } from '#contract/import-limits';
import { neutralised } from '../imports/formula-cell.ts';
import type { TableFormat } from './table-files.ts';
import type { ZipEntry } from './zip-files.ts';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Tables as CSV (RFC 4180), in UTF-8 with `\n` between lines. */
export const csvTables: TableFormat = {
  called: 'csv',
  mostRows: importLimits.rows,
  mostCharacters: importLimits.cellCharacters,
  begin: '',
  row: (_table, _line, cells) => `${cells.map(([, cell]) => quoted(neutralised(cell))).join(',')}\n`,
  end: '',
};

/** The files of a bundle as a ZIP holds them. */
export const csvEntries = (paths: ReadonlyMap<TableName, string>): readonly ZipEntry[] =>
  [...paths].map(([table, path]) => ({ name: `${table}.csv`, content: { path } }));
