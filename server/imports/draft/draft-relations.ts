import { type NodeTable, nodeTables, type RelationTableName, relationTables } from '#contract/bundle';
import { type LinkType, linkTypes, relationshipModel } from '#contract/graph-model';
import { checkWord } from '../check/check-words.ts';
import type { Bundle } from '../open-bundle.ts';
import type { Row, Rows } from '../row.ts';
import { cellValues } from './cell-values.ts';
import type { Provenance, RelationDraft } from './draft.ts';
import { draftAnyRelationship } from './draft-any-relationship.ts';
import { SeatDrafting } from './draft-memberships.ts';
import type { DraftedRow } from './draft-nodes.ts';
import { addRowRelation, type Drafting, placeOf, requireCell, rowProperties } from './drafting.ts';

/** The relationships that the columns of declared nodes ask for: themes, boundaries, lead bodies, owners … */
export const draftColumnRelations = (
  drafted: readonly (DraftedRow & { readonly provenance: readonly Provenance[] })[],
  drafting: Omit<Drafting, 'provenance'>,
): void => {
  for (const { table, row, draft, provenance } of drafted) {
    const { columns }: NodeTable = nodeTables[table];
    const own = drafting.names.withId(draft.label, draft.id)!;
    for (const [column, definition] of Object.entries(columns)) {
      if (definition.becomes !== 'relation') continue;
      for (const text of cellValues(column, row.cells.get(column))) {
        const other = drafting.names.require(definition.labels, text, placeOf(row, column), drafting.problems);
        if (!other) continue;
        drafting.relate({
          type: definition.type,
          from: definition.direction === 'out' ? own : other,
          to: definition.direction === 'out' ? other : own,
          properties: new Map(Object.entries(definition.properties ?? {})),
          provenance,
          place: placeOf(row, column),
        });
      }
    }
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
  if (!isType) {
    checkWord(placeOf(row, 'kind'), kind, drafting.problems);
    properties.set('kind', kind);
  }
  addRowRelation(row, { type, from, to, properties, place: placeOf(row, 'to') }, drafting);
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
  addRowRelation(row, { type, from, to, properties, place: placeOf(row, 'of') }, drafting);
};

const draftAssessment = (row: Row, drafting: Drafting): void => {
  const from = requireCell(row, 'agency', ['Agency'], drafting);
  const to = requireCell(row, 'partnership', ['Partnership'], drafting);
  const columns = { level: 'level', importance: 'importance', involvement: 'involvement', at: 'at' };
  const properties = rowProperties(row, relationshipModel.ASSESSES.properties, columns, drafting.problems);
  addRowRelation(row, { type: 'ASSESSES', from, to, properties, place: placeOf(row, 'partnership') }, drafting);
};

/**
 * The relationships of the tables whose rows are relationships, one batch of rows after another. The nodes that
 * memberships name and nothing declares are added to the drafts.
 */
export async function* draftRowRelations(
  bundle: Bundle,
  given: Omit<Drafting, 'relate'>,
): AsyncGenerator<readonly RelationDraft[]> {
  let relations: RelationDraft[] = [];
  const drafting: Drafting = { ...given, relate: (relation) => relations.push(relation) };
  const seats = new SeatDrafting(drafting);
  const each =
    (draftRow: (row: Row, drafting: Drafting) => void) =>
    (rows: Rows): void => {
      for (const row of rows) draftRow(row, drafting);
    };
  const draft: Readonly<Record<RelationTableName, (rows: Rows) => void>> = {
    memberships: (rows) => seats.draft(rows),
    links: each(draftLink),
    absences: each(draftAbsence),
    assessments: each(draftAssessment),
    relationships: each(draftAnyRelationship),
  };
  for (const table of Object.keys(relationTables) as RelationTableName[]) {
    for await (const rows of bundle.rows(table, drafting.problems)) {
      draft[table](rows);
      yield relations;
      relations = [];
    }
  }
}
