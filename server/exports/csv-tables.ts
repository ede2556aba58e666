import type { TableName } from '#contract/bundle';
import { csvLine } from '#contract/csv-line';
import { importLimits } from '#contract/import-limits';
import type { TableFormat } from './table-files.ts';
import type { ZipEntry } from './zip-files.ts';

/** Tables as CSV in UTF-8. */
export const csvTables: TableFormat = {
  called: 'csv',
  mostRows: importLimits.rows,
  mostCharacters: importLimits.cellCharacters,
  begin: '',
  row: (_table, _line, cells) => csvLine(cells.map(([, cell]) => cell)),
  end: '',
};

/** The files of a bundle as a ZIP holds them. */
export const csvEntries = (paths: ReadonlyMap<TableName, string>): readonly ZipEntry[] =>
  [...paths].map(([table, path]) => ({ name: `${table}.csv`, content: { path } }));
