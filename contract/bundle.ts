/**
 * The tables of an import bundle and what each column becomes. Both the import and the seed's checks read this list;
 * columns that are not in it are reported and left aside.
 */
import type { NodeLabel, RelationshipType } from './graph-model.ts';

/** A column whose value is kept as a property; its kind is that of the property in the graph model. */
interface PropertyColumn {
  readonly becomes: 'property';
  readonly property: string;
}

/**
 * A column that names other nodes by id or exact name, each joined to the row's node. `in` points from the named node to
 * the row's. Where there are several `labels` (`claims.subjects`, `plans.owners`), a cell may put one before the id, as
 * `Agency:A1`, to say which of two nodes with that id is meant; a word that is itself an id is always that id.
 */
interface RelationColumn {
  readonly becomes: 'relation';
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in';
  readonly labels: readonly NodeLabel[];
  readonly many: boolean;
  readonly properties?: Readonly<Record<string, boolean>>;
}

export type Column = PropertyColumn | RelationColumn;

export interface NodeTable {
  readonly label: NodeLabel;
  readonly columns: Readonly<Record<string, Column>>;
  /** Where a row has no `id`, it is made of these columns, joined as `a:b`. Without one, `id` must be given. */
  readonly idFrom: readonly string[];
  /** Where a row has no `name`, it is made of these columns. */
  readonly nameFrom: readonly string[];
}

/** The property that a column becomes: `hours_per_year` is `hoursPerYear`. */
export const camelCase = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const properties = (...columns: readonly string[]): Record<string, Column> =>
  Object.fromEntries(columns.map((column) => [column, { becomes: 'property', property: camelCase(column) }]));

const relation = (
  type: RelationshipType,
  direction: 'out' | 'in',
  labels: readonly NodeLabel[],
  many: boolean,
  fixed?: Readonly<Record<string, boolean>>,
): Column => ({ becomes: 'relation', type, direction, labels, many, ...(fixed ? { properties: fixed } : {}) });

const anything: readonly NodeLabel[] = [
  'Partnership',
  'Agency',
  'Person',
  'Boundary',
  'Theme',
  'Target',
  'Plan',
  'Programme',
];

export const nodeTables = {
  sources: {
    label: 'Source',
    columns: properties('kind', 'date', 'url'),
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  themes: { label: 'Theme', columns: properties('kind'), idFrom: ['id', 'name'], nameFrom: ['name', 'id'] },
  boundaries: {
    label: 'Boundary',
    columns: {
      ...properties('kind', 'code'),
      withins: relation('WITHIN', 'out', ['Boundary'], true),
      parts: relation('WITHIN', 'in', ['Boundary'], true),
      ...properties('complete', 'started', 'ended'),
      successors: relation('SUCCEEDED_BY', 'out', ['Boundary'], true),
      ...properties('population', 'geometry'),
      coterminous_with: relation('COTERMINOUS_WITH', 'out', ['Boundary'], false, { reported: true }),
      overlaps: relation('OVERLAPS', 'out', ['Boundary'], true, { reported: true }),
    },
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  agencies: {
    label: 'Agency',
    columns: {
      ...properties('type', 'sector', 'tier'),
      boundaries: relation('OPERATES_IN', 'out', ['Boundary'], true),
      ...properties('started', 'ended'),
      successors: relation('SUCCEEDED_BY', 'out', ['Agency'], true),
      ...properties('aliases', 'capacity_hours', 'named'),
    },
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  people: {
    label: 'Person',
    columns: { agencies: relation('REPRESENTS', 'out', ['Agency'], true) },
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  programmes: {
    label: 'Programme',
    columns: { areas: relation('ELIGIBLE_FOR', 'in', ['Boundary'], true), ...properties('amount', 'since', 'until') },
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  partnerships: {
    label: 'Partnership',
    columns: {
      ...properties(
        'type',
        'purpose',
        'developed_by',
        'statutory',
        'formality',
        'scope',
        'lifespan',
        'role',
        'scale',
        'stage',
        'members_known',
      ),
      themes: relation('ADDRESSES', 'out', ['Theme'], true),
      boundaries: relation('COVERS', 'out', ['Boundary'], true),
      lead_body: relation('LEADS', 'in', ['Agency'], false),
      host_body: relation('HOSTS', 'in', ['Agency'], false),
      programmes: relation('FUNDED_BY', 'out', ['Programme'], true),
      ...properties(
        'started',
        'ended',
        'meetings_per_year',
        'hours_per_meeting',
        'budget',
        'evaluation',
        'accountability',
        'manager',
        'aliases',
        'named',
      ),
    },
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  targets: {
    label: 'Target',
    columns: {
      themes: relation('ADDRESSES', 'out', ['Theme'], true),
      owners: relation('PURSUES', 'in', ['Partnership'], true),
      lead_owner: relation('PURSUES', 'in', ['Partnership'], false, { lead: true }),
    },
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  plans: {
    label: 'Plan',
    columns: {
      owners: relation('OWNS', 'in', ['Partnership', 'Agency'], true),
      themes: relation('ADDRESSES', 'out', ['Theme'], true),
      ...properties('started', 'ended', 'review'),
    },
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  claims: {
    label: 'Claim',
    columns: { ...properties('kind'), subjects: relation('ABOUT', 'out', anything, true) },
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  figures: {
    label: 'Figure',
    columns: properties('table', 'row', 'column', 'value', 'unit', 'at'),
    idFrom: ['id', 'name'],
    nameFrom: ['name', 'id'],
  },
  templates: {
    label: 'Template',
    columns: properties('partnership_type', 'any_of_agency_types', 'since', 'until'),
    idFrom: ['partnership_type', 'any_of_agency_types', 'since', 'until'],
    nameFrom: ['partnership_type', 'any_of_agency_types'],
  },
  requirements: {
    label: 'Requirement',
    columns: properties('area_kind', 'partnership_type', 'required_by', 'since', 'until'),
    idFrom: ['area_kind', 'partnership_type', 'required_by', 'since', 'until'],
    nameFrom: ['area_kind', 'partnership_type'],
  },
} as const satisfies Readonly<Record<string, NodeTable>>;

/**
 * Tables whose rows are relationships, and their own columns.
 *
 * `memberships.on_behalf_of` stands beside a `person` alone: the seat of one who speaks for that body, whose own seat
 * another row tells. `relationships` holds any relationship of the graph model with any of its properties: what no other
 * table can, as a column that names others gives them the sources of its row, and no properties.
 */
export const relationTables = {
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
    'on_behalf_of',
  ],
  links: ['from', 'to', 'kind', 'formal', 'since', 'until'],
  absences: ['subject', 'of', 'kind', 'at'],
  assessments: ['agency', 'partnership', 'level', 'importance', 'involvement', 'at'],
  relationships: [
    'type',
    'from_kind',
    'from',
    'to_kind',
    'to',
    'role',
    'formal',
    'seniority',
    'attendance',
    'hours_per_year',
    'on_behalf_of',
    'kind',
    'level',
    'importance',
    'involvement',
    'lead',
    'amount',
    'reported',
    'at',
    'since',
    'until',
  ],
} as const;

export type NodeTableName = keyof typeof nodeTables;
export type RelationTableName = keyof typeof relationTables;
export type TableName = NodeTableName | RelationTableName;

export const tableNames = [...Object.keys(nodeTables), ...Object.keys(relationTables)] as readonly TableName[];

/** A table's own columns, in the order in which they are documented and written. */
export const tableColumns = (table: TableName): readonly string[] =>
  table in nodeTables
    ? ['id', 'name', ...Object.keys(nodeTables[table as NodeTableName].columns)]
    : relationTables[table as RelationTableName];

/** Columns that every table may have. `cited_as` goes with the first of the sources; `wordings` has it for each of them. */
export const provenanceColumns = ['sources', 'locators', 'cited_as', 'wordings'] as const;

/** Columns whose cells hold several values parted by `|`: those with plural names. A bar inside a value is written `\|`. */
export const pluralColumns: ReadonlySet<string> = new Set([
  'sources',
  'locators',
  'wordings',
  'themes',
  'boundaries',
  'programmes',
  'aliases',
  'successors',
  'withins',
  'parts',
  'overlaps',
  'agencies',
  'owners',
  'areas',
  'subjects',
  'any_of_agency_types',
]);
