/** Rows to CSV: the files of an import bundle, each with those of its table's columns that hold anything. */
import { tableColumns } from '#contract/bundle';
import type { BundleRows, Cell } from './rows.ts';

/** The one source of everything here. */
export const source = { id: 'synthetic-county', name: 'Illustrative county (synthetic)', kind: 'synthetic' } as const;

const camelCase = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

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

const csv = (lines: readonly (readonly Cell[])[]) => `${lines.map((line) => line.map(cell).join(',')).join('\n')}\n`;

/** The bundle's files by name: a CSV a table, each row with its source. */
export function bundleFiles(bundle: BundleRows): ReadonlyMap<string, string> {
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
    const rows = bundle[table] as readonly object[] as readonly Readonly<Record<string, Cell>>[];
    const header = tableColumns(table).filter((column) => rows.some((row) => row[camelCase(column)] !== undefined));
    const lines = rows.map((row) => [...header.map((column) => row[camelCase(column)]), source.id]);
    files.set(`${table}.csv`, csv([[...header, 'sources'], ...lines]));
  }
  return files;
}
