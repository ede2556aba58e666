/** What the tables of a made-up bundle refer to. */
import { expect } from 'vitest';
import { pluralColumns } from '#contract/bundle';
import { type Bundle, values } from '../../seed/generator/guard/read-bundle.ts';

/** By table and column, the tables in which what is named there must stand. */
export type References = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The ids that a table makes; a boundary's are made of kind and code where it has none of its own. */
export const idsOf = (bundle: Bundle, table: string): readonly string[] =>
  table === 'boundaries'
    ? bundle.table(table).map((row) => row['id'] || `${row['kind']}:${row['code']}`)
    : bundle.table(table).map((row) => row['id']!);

/** Every column is used, and names nothing that is not there. */
export const expectReferencesHold = (bundle: Bundle, references: References): void => {
  for (const [table, columns] of Object.entries(references)) {
    for (const [column, targets] of Object.entries(columns)) {
      const known = new Set(targets.flatMap((target) => idsOf(bundle, target)));
      const named = bundle
        .table(table)
        .flatMap((row) => (pluralColumns.has(column) ? values(row[column]) : [row[column]!].filter(Boolean)));
      expect(named.length, `${table}.${column} is used`).toBeGreaterThan(0);
      expect(
        named.filter((id) => !known.has(id)),
        `${table}.${column}`,
      ).toEqual([]);
    }
  }
};
