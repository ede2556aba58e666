/** Rows to CSV: the files of an import bundle, each with those of its table's columns that hold anything. */
import { camelCase, tableColumns } from '#contract/bundle';
import type { BundleRows, Cell } from './rows.ts';

/** The one source that every row cites. */
export interface SyntheticSource {
  readonly id: string;
  readonly name: string;
  readonly kind: 'synthetic';
}

function cell(value: Cell): string {
  const text = Array.isArray(value)
    ? value.join('|')
    : typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of CSV, each ended. */
export const csv = (lines: readonly (readonly Cell[])[]) =>
  `${lines.map((line) => line.map(cell).join(',')).join('\n')}\n`;

/** What a row holds of some columns, in their order. */
export const rowCells = (row: object, columns: readonly string[]): readonly Cell[] => {
  // The keys of every row are columns in camel case, and its values cells.
  const cells = row as Readonly<Record<string, Cell>>;
  return columns.map((column) => cells[camelCase(column)]);
};

/** The bundle's files by name: a CSV a table, each row with its source. */
export function bundleFiles(source: SyntheticSource, bundle: BundleRows): ReadonlyMap<string, string> {
  const files = new Map([
    [
      'sources.csv',
      csv([
        ['id', 'name', 'kind'],
        [source.id, source.name, source.kind],
      ]),
    ],
  ]);
  for (const table of Object.keys(bundle) as (keyof BundleRows)[]) {
    const rows = bundle[table] as readonly object[];
    const header = tableColumns(table).filter((column) => rows.some((row) => rowCells(row, [column])[0] !== undefined));
    const lines = rows.map((row) => [...rowCells(row, header), source.id]);
    files.set(`${table}.csv`, csv([[...header, 'sources'], ...lines]));
  }
  return files;
}
