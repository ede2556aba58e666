import { type NodeTable, nodeTables, type RelationTableName, relationTables } from '#contract/bundle';
import { type LinkType, linkTypes, type NodeLabel, type PropertyKind, relationshipModel } from '#contract/graph-model';
import { memberRoles } from '#contract/vocabulary';
import { cellValues, checkOrder, propertyValue } from './cell-values.ts';
import { type Drafts, mergeProvenance, type NodeKey, nodeKey, type Properties, type Provenance } from './draft.ts';
import type { DraftedRow } from './draft-nodes.ts';
import type { NodeNames } from './node-names.ts';
import type { ProblemList } from './problem-list.ts';
import type { Bundle, Row } from './read-bundle.ts';

interface Drafting {
  readonly drafts: Drafts;
  readonly names: NodeNames;
  readonly problems: ProblemList;
  readonly provenanceOf: (row: Row) => readonly Provenance[];
}

const placeOf = (row: Row, column: string) => ({ file: row.file, line: row.line, column });

/** The relationships that the columns of declared nodes ask for: themes, boundaries, lead bodies, owners … */
export const draftColumnRelations = (drafted: readonly DraftedRow[], drafting: Drafting): void => {
  for (const { table, row, draft } of drafted) {
    const { columns }: NodeTable = nodeTables[table];
    for (const [column, definition] of Object.entries(columns)) {
      if (definition.becomes !== 'relation') continue;
      for (const text of cellValues(column, row.cells.get(column))) {
        const other = drafting.names.require(definition.labels, text, placeOf(row, column), drafting.problems);
        if (!other) continue;
        drafting.drafts.addRelation({
          type: definition.type,
          from: definition.direction === 'out' ? draft : other,
          to: definition.direction === 'out' ? other : draft,
          properties: new Map(Object.entries(definition.properties ?? {})),
          provenance: [...drafting.provenanceOf(row)],
        });
      }
    }
  }
};

const rowProperties = (
  row: Row,
  kinds: Readonly<Record<string, PropertyKind>>,
  columns: Readonly<Record<string, string>>,
  problems: ProblemList,
): Properties => {
  const properties: Properties = new Map();
  for (const [column, property] of Object.entries(columns)) {
    const value = row.cells.get(column);
    if (value === undefined) continue;
    const held = propertyValue(kinds[property] ?? 'text', { ...placeOf(row, column), value }, problems);
    if (held !== undefined) properties.set(property, held);
  }
  checkOrder({ file: row.file, line: row.line }, properties.get('since'), properties.get('until'), problems);
  return properties;
};

const requireCell = (
  row: Row,
  column: string,
  labels: readonly NodeLabel[],
  { names, problems }: Drafting,
): NodeKey | null => {
  const text = row.cells.get(column);
  if (text !== undefined) return names.require(labels, text, placeOf(row, column), problems);
  problems.error(placeOf(row, column), `${column} is blank. Name ${labels.join(' or ')}.`);
  return null;
};

const seatColumns = {
  role: 'role',
  formal: 'formal',
  seniority: 'seniority',
  attendance: 'attendance',
  since: 'since',
  until: 'until',
  hours_per_year: 'hoursPerYear',
};

/** What a membership names and nothing declares is created, with the cell as its id and name. */
const findOrCreate = (
  row: Row,
  column: string,
  label: NodeLabel,
  created: Set<string>,
  drafting: Drafting,
): NodeKey | null => {
  const text = row.cells.get(column);
  if (text === undefined) return null;
  const found = drafting.names.find([label], text, placeOf(row, column), drafting.problems);
  if (found === 'ambiguous') return null;
  const key = found ?? { label, id: text };
  const known = drafting.drafts.nodes.get(nodeKey(key));
  if (!found) {
    created.add(nodeKey(key));
    drafting.names.add(label, text, text);
    drafting.drafts.nodes.set(nodeKey(key), {
      ...key,
      properties: new Map([['name', text]]),
      provenance: [...drafting.provenanceOf(row)],
      place: placeOf(row, column),
    });
  } else if (known && created.has(nodeKey(key))) {
    mergeProvenance(known.provenance, drafting.provenanceOf(row));
  }
  return key;
};

const draftMembership = (row: Row, created: Set<string>, drafting: Drafting): void => {
  const { drafts, problems } = drafting;
  const memberKind = row.cells.get('member_kind') ?? 'agency';
  if (memberKind !== 'agency' && memberKind !== 'partnership') {
    problems.error(
      { ...placeOf(row, 'member_kind'), value: memberKind },
      `member_kind is ${JSON.stringify(memberKind)}: write agency or partnership, or leave it blank.`,
    );
    return;
  }
  for (const needed of ['partnership', row.cells.has('person') ? '' : 'agency']) {
    if (needed === '' || row.cells.has(needed)) continue;
    problems.error(
      placeOf(row, needed),
      `${needed} is blank. A membership names a partnership, and an agency or a person.`,
    );
    return;
  }
  const role = row.cells.get('role');
  if (role !== undefined && !(memberRoles as readonly string[]).includes(role)) {
    problems.warn(
      { ...placeOf(row, 'role'), value: role },
      `role ${JSON.stringify(role)} is not one of the usual words. It is kept as written.`,
    );
  }
  const to = findOrCreate(row, 'partnership', 'Partnership', created, drafting);
  const body = findOrCreate(row, 'agency', memberKind === 'agency' ? 'Agency' : 'Partnership', created, drafting);
  const person = findOrCreate(row, 'person', 'Person', created, drafting);
  const properties = rowProperties(row, relationshipModel.MEMBER_OF.properties, seatColumns, problems);
  const provenance = drafting.provenanceOf(row);
  if (!to) return;
  if (body)
    drafts.addRelation({
      type: 'MEMBER_OF',
      from: body,
      to,
      properties: new Map(properties),
      provenance: [...provenance],
    });
  if (!person) return;
  const onBehalfOf: Properties = body?.label === 'Agency' ? new Map([['onBehalfOf', body.id]]) : new Map();
  drafts.addRelation({
    type: 'MEMBER_OF',
    from: person,
    to,
    properties: new Map([...properties, ...onBehalfOf]),
    provenance: [...provenance],
  });
  if (body?.label === 'Agency') {
    drafts.addRelation({
      type: 'REPRESENTS',
      from: person,
      to: body,
      properties: new Map(),
      provenance: [...provenance],
    });
  }
};

const draftLink = (row: Row, drafting: Drafting): void => {
  const from = requireCell(row, 'from', ['Partnership'], drafting);
  const to = requireCell(row, 'to', ['Partnership'], drafting);
  const kind = row.cells.get('kind') ?? 'LINKED_TO';
  const isType = (linkTypes as readonly string[]).includes(kind);
  const type = isType ? (kind as LinkType) : 'LINKED_TO';
  const properties = rowProperties(
    row,
    relationshipModel[type].properties,
    { formal: 'formal', since: 'since', until: 'until' },
    drafting.problems,
  );
  if (!isType) properties.set('kind', kind);
  if (from && to)
    drafting.drafts.addRelation({ type, from, to, properties, provenance: [...drafting.provenanceOf(row)] });
};

const draftAbsence = (row: Row, drafting: Drafting): void => {
  const kind = row.cells.get('kind') ?? 'member';
  if (kind !== 'member' && kind !== 'link') {
    drafting.problems.error(
      { ...placeOf(row, 'kind'), value: kind },
      `kind is ${JSON.stringify(kind)}: write member or link.`,
    );
    return;
  }
  const type = kind === 'member' ? 'ABSENT_FROM' : 'NOT_LINKED_TO';
  const from = requireCell(row, 'subject', relationshipModel[type].from, drafting);
  const to = requireCell(row, 'of', ['Partnership'], drafting);
  const properties = rowProperties(row, relationshipModel[type].properties, { at: 'at' }, drafting.problems);
  if (from && to)
    drafting.drafts.addRelation({ type, from, to, properties, provenance: [...drafting.provenanceOf(row)] });
};

const draftAssessment = (row: Row, drafting: Drafting): void => {
  const from = requireCell(row, 'agency', ['Agency'], drafting);
  const to = requireCell(row, 'partnership', ['Partnership'], drafting);
  const columns = { level: 'level', importance: 'importance', involvement: 'involvement', at: 'at' };
  const properties = rowProperties(row, relationshipModel.ASSESSES.properties, columns, drafting.problems);
  if (from && to) {
    drafting.drafts.addRelation({
      type: 'ASSESSES',
      from,
      to,
      properties,
      provenance: [...drafting.provenanceOf(row)],
    });
  }
};

/**
 * The relationships of the tables whose rows are relationships.
 *
 * @returns the keys of the nodes that memberships named and nothing declared.
 */
export const draftRowRelations = (bundle: Bundle, drafting: Drafting): ReadonlySet<string> => {
  const created = new Set<string>();
  const draftRow: Readonly<Record<RelationTableName, (row: Row) => void>> = {
    memberships: (row) => draftMembership(row, created, drafting),
    links: (row) => draftLink(row, drafting),
    absences: (row) => draftAbsence(row, drafting),
    assessments: (row) => draftAssessment(row, drafting),
  };
  for (const table of Object.keys(relationTables) as RelationTableName[]) {
    for (const row of bundle.tables.get(table) ?? []) draftRow[table](row);
  }
  return created;
};
