/** What stands in the form for one partnership, and the rows of an import that it makes. */
import { csvLine } from '#contract/csv-line';
import type { NodeDetails, Relation } from '#contract/details';
import { linkTypes, type RelationshipType } from '#contract/graph-model';
import { relationWords } from '../../../words/domain-words.ts';

/** Columns of the table of partnerships that the form fills; those in `several` hold a value a line. */
export const proformaColumns = [
  'name',
  'type',
  'boundaries',
  'developed_by',
  'formality',
  'lifespan',
  'purpose',
  'themes',
  'evaluation',
  'budget',
  'programmes',
  'accountability',
] as const;
export type ProformaColumn = (typeof proformaColumns)[number];

const several: readonly ProformaColumn[] = ['boundaries', 'themes', 'programmes'];
export const isSeveral = (column: ProformaColumn): boolean => several.includes(column);

export interface ProformaDraft {
  readonly columns: Readonly<Record<ProformaColumn, string>>;
  /** Lines of "partnership; how it stands to it". */
  readonly links: string;
  /** Lines of "agency; role". */
  readonly members: string;
}

const properties = {
  type: 'type',
  developed_by: 'developedBy',
  formality: 'formality',
  lifespan: 'lifespan',
  purpose: 'purpose',
  evaluation: 'evaluation',
  budget: 'budget',
  accountability: 'accountability',
} as const satisfies Partial<Record<ProformaColumn, string>>;

const others = (details: NodeDetails, type: RelationshipType): readonly Relation[] =>
  details.relations.filter((relation) => relation.type === type && relation.direction === 'out');

const namesOf = (details: NodeDetails, type: RelationshipType): string =>
  [...new Set(others(details, type).map(({ other }) => other.name))].join('\n');

export const emptyDraft: ProformaDraft = {
  columns: Object.fromEntries(proformaColumns.map((column) => [column, ''])) as ProformaDraft['columns'],
  links: '',
  members: '',
};

/** The form as it is recorded. */
export const recordedDraft = (details: NodeDetails): ProformaDraft => ({
  columns: {
    ...emptyDraft.columns,
    ...Object.fromEntries(
      Object.entries(properties).map(([column, property]) => [column, String(details.properties[property] ?? '')]),
    ),
    name: details.name,
    boundaries: namesOf(details, 'COVERS'),
    themes: namesOf(details, 'ADDRESSES'),
    programmes: namesOf(details, 'FUNDED_BY'),
  },
  links: '',
  members: '',
});

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A bar within a value of a list must not part it. */
const listed = (text: string): string =>
  lines(text)
    .map((value) => value.replaceAll('\\', '\\\\').replaceAll('|', '\\|'))
    .join('|');

/** A thing a line, and after a semicolon what is said of it. */
const thingsSaid = (text: string): (readonly [string, string])[] =>
  lines(text).map((line) => {
    const [thing = '', ...said] = line.split(';');
    return [thing.trim(), said.join(';').trim()];
  });

/** The kind of link as an import takes it: one of ours where it is called so on the page, else as it is written. */
const linkKind = (said: string): string =>
  linkTypes.find((type) => relationWords[type].out.toLowerCase() === said.toLowerCase()) ?? said;

export interface ProformaFile {
  readonly name: string;
  readonly text: string;
}

/** The tables that take in what is filled in beyond what is recorded; none where nothing is. */
export const proformaFiles = (id: string | null, draft: ProformaDraft, recorded: ProformaDraft): ProformaFile[] => {
  const own = id ?? draft.columns.name.trim();
  const changed = proformaColumns.filter(
    (column) => draft.columns[column].trim() !== '' && draft.columns[column].trim() !== recorded.columns[column].trim(),
  );
  const heads = changed.includes('name') ? changed : (['name', ...changed] as const);
  const cells = heads.map((column) =>
    isSeveral(column) ? listed(draft.columns[column]) : draft.columns[column].trim(),
  );
  const links = thingsSaid(draft.links).map(([other, said]) => [own, other, linkKind(said)]);
  const seats = thingsSaid(draft.members).map(([agency, role]) => [own, agency, role]);
  return [
    ...(changed.length > 0
      ? [{ name: 'partnerships.csv', text: csvLine(['id', ...heads]) + csvLine([own, ...cells]) }]
      : []),
    ...(links.length > 0
      ? [{ name: 'links.csv', text: csvLine(['from', 'to', 'kind']) + links.map(csvLine).join('') }]
      : []),
    ...(seats.length > 0
      ? [{ name: 'memberships.csv', text: csvLine(['partnership', 'agency', 'role']) + seats.map(csvLine).join('') }]
      : []),
  ];
};
