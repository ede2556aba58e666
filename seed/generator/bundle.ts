/** Rows to CSV: the files of an import bundle, each with its columns in the order of the interfaces. */
import type { BundleRows, Cell } from './rows.ts';

/** The one source of everything here. */
export const source = { id: 'synthetic-county', name: 'Illustrative county (synthetic)', kind: 'synthetic' } as const;

const columns = {
  themes: ['id', 'name', 'kind'],
  boundaries: ['name', 'kind', 'code', 'parts', 'complete', 'population'],
  agencies: [
    'id',
    'name',
    'type',
    'sector',
    'tier',
    'boundaries',
    'started',
    'ended',
    'successors',
    'capacity_hours',
    'named',
  ],
  people: ['id', 'name', 'agencies'],
  programmes: ['id', 'name', 'areas', 'amount', 'since', 'until'],
  partnerships: [
    'id',
    'name',
    'type',
    'purpose',
    'developed_by',
    'statutory',
    'formality',
    'scope',
    'lifespan',
    'scale',
    'members_known',
    'themes',
    'boundaries',
    'lead_body',
    'host_body',
    'programmes',
    'started',
    'ended',
    'meetings_per_year',
    'hours_per_meeting',
  ],
  memberships: [
    'partnership',
    'agency',
    'person',
    'member_kind',
    'role',
    'formal',
    'seniority',
    'attendance',
    'since',
    'until',
    'hours_per_year',
  ],
  links: ['from', 'to', 'kind', 'formal', 'since'],
  absences: ['subject', 'of', 'kind', 'at'],
  assessments: ['agency', 'partnership', 'level', 'importance', 'involvement', 'at'],
  targets: ['id', 'name', 'themes', 'owners', 'lead_owner'],
  plans: ['id', 'name', 'owners', 'themes', 'started', 'ended', 'review'],
  templates: ['partnership_type', 'any_of_agency_types', 'since', 'until'],
  requirements: ['area_kind', 'partnership_type', 'required_by'],
} as const satisfies Readonly<Record<keyof BundleRows, readonly string[]>>;

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
  for (const [table, header] of Object.entries(columns) as [keyof BundleRows, readonly string[]][]) {
    const rows = bundle[table] as readonly object[] as readonly Readonly<Record<string, Cell>>[];
    const lines = rows.map((row) => [...header.map((column) => row[camelCase(column)]), source.id]);
    files.set(`${table}.csv`, csv([[...header, 'sources'], ...lines]));
  }
  return files;
}
