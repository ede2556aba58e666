/**
 * The guard of the truth: the rules' definitions worked out on the bundle's rows by brute force. It shares no code with
 * the product's engine, nor with the parts that plant. This file reads the rows.
 */
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

export interface Bundle {
  readonly table: (name: string) => readonly Row[];
  readonly partnerships: ReadonlyMap<string, Row>;
  readonly agencies: ReadonlyMap<string, Row>;
  /** Members of a partnership, observers left out: id of agency, partnership or person. */
  readonly members: (partnership: string) => ReadonlySet<string>;
  /** Base units of the ground of a partnership, or nothing where they are not known. */
  readonly ground: (partnership: string) => ReadonlySet<string> | undefined;
  readonly baseUnits: (area: string) => ReadonlySet<string> | undefined;
  /** Both ids of every link, of any kind, and the kind. */
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly formal: string;
  }[];
}

/** The values of a cell with a plural name. */
export const values = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : []);

/** Reads a bundle from its files. */
export function readBundle(files: ReadonlyMap<string, string>): Bundle {
  const tables = new Map<string, readonly Row[]>();
  for (const [name, text] of files) {
    if (name.endsWith('.csv')) tables.set(name.slice(0, -4), parse(text, { columns: true }) as readonly Row[]);
  }
  const table = (name: string) => tables.get(name) ?? [];
  const byId = (name: string) => new Map(table(name).map((row) => [row['id']!, row]));
  const partnerships = byId('partnerships');
  const areas = new Map(table('boundaries').map((row) => [`${row['kind']}:${row['code']}`, row]));

  const baseUnits = (area: string): ReadonlySet<string> | undefined => {
    const row = areas.get(area);
    if (!row) throw new Error(`There is no area ${area}.`);
    const parts = values(row['parts']);
    if (parts.length === 0) return new Set([area]);
    if (row['complete'] !== 'yes') return undefined;
    return union(parts.map(baseUnits));
  };

  const memberSets = new Map<string, Set<string>>();
  for (const row of table('memberships')) {
    if (row['role'] === 'observer') continue;
    const set = memberSets.get(row['partnership']!) ?? new Set();
    memberSets.set(row['partnership']!, set.add((row['agency'] || row['person'])!));
  }
  const grounds = new Map([...partnerships].map(([id, row]) => [id, union(values(row['boundaries']).map(baseUnits))]));
  return {
    table,
    partnerships,
    agencies: byId('agencies'),
    members: (partnership) => memberSets.get(partnership) ?? new Set(),
    ground: (partnership) => grounds.get(partnership),
    baseUnits,
    links: table('links').map((row) => ({
      from: row['from']!,
      to: row['to']!,
      kind: row['kind']!,
      formal: row['formal']!,
    })),
  };
}

/** All units of all sets, or nothing where one set is not known or there is none. */
function union(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  if (sets.length === 0 || sets.includes(undefined)) return undefined;
  return new Set(sets.flatMap((set) => [...set!]));
}
