/** Relationships as rows of the bundle: in the table that is made for their type, or in that for any. */
import { type LinkType, linkTypes, type PropertyKind, relationshipModel } from '#contract/graph-model';
import type { ExportedRelationship } from './exported-graph.ts';
import { ownProperties, type RowMaker, tableRow } from './row-maker.ts';
import type { TableRow } from './table-row.ts';

type Cells = readonly (readonly [string, string])[];

const whatOf = ({ type, from, to }: ExportedRelationship): string => `${type} from ${from} to ${to}`;

const isLinkType = (word: string): word is LinkType => (linkTypes as readonly string[]).includes(word);

const rowOf = (
  table: TableRow['table'],
  ends: Cells,
  relationship: ExportedRelationship,
  maker: RowMaker,
): TableRow => {
  const kinds: Readonly<Record<string, PropertyKind>> = relationshipModel[relationship.type].properties;
  const what = whatOf(relationship);
  return tableRow(
    table,
    ends,
    maker.properties(what, ownProperties(relationship.properties), kinds),
    maker.provenance(what, relationship.properties),
  );
};

/** A row of the table that holds a relationship of any type. */
export const anyRelationshipRow = (relationship: ExportedRelationship, maker: RowMaker): TableRow => {
  const { type, fromLabel, from, toLabel, to } = relationship;
  const ends: Cells = [
    ['type', type],
    ['from_kind', fromLabel],
    ['from', from],
    ['to_kind', toLabel],
    ['to', to],
  ];
  return rowOf('relationships', ends, relationship, maker);
};

const membershipRow = (relationship: ExportedRelationship, maker: RowMaker): TableRow => {
  const { fromLabel, from, to } = relationship;
  const member: Cells =
    fromLabel === 'Person'
      ? [['person', from]]
      : fromLabel === 'Agency'
        ? [['agency', from]]
        : [
            ['agency', from],
            ['member_kind', 'partnership'],
          ];
  return rowOf('memberships', [['partnership', to], ...member], relationship, maker);
};

const linkRow = (relationship: ExportedRelationship, maker: RowMaker): TableRow => {
  const { type, from, to, properties } = relationship;
  const { kind } = properties;
  // The table has one column for type and kind: a kind of its own goes with LINKED_TO alone, and may not be a type's name.
  const isAlone = type === 'LINKED_TO' ? typeof kind !== 'string' || !isLinkType(kind) : kind === undefined;
  if (!isAlone) return anyRelationshipRow(relationship, maker);
  const ends: Cells = [
    ['from', from],
    ['to', to],
  ];
  const row = rowOf('links', ends, relationship, maker);
  return kind === undefined ? tableRow('links', row.cells, [['kind', type]]) : row;
};

/** The row of a relationship that no column of a node's row tells. */
export const relationshipRow = (relationship: ExportedRelationship, maker: RowMaker): TableRow => {
  const { type, fromLabel, from, to } = relationship;
  if (type === 'MEMBER_OF') return membershipRow(relationship, maker);
  if (isLinkType(type) && fromLabel === 'Partnership') return linkRow(relationship, maker);
  if (type === 'ASSESSES') {
    const ends: Cells = [
      ['agency', from],
      ['partnership', to],
    ];
    return rowOf('assessments', ends, relationship, maker);
  }
  if (type === 'ABSENT_FROM' || type === 'NOT_LINKED_TO') {
    const ends: Cells = [
      ['subject', from],
      ['of', to],
      ['kind', type === 'ABSENT_FROM' ? 'member' : 'link'],
    ];
    return rowOf('absences', ends, relationship, maker);
  }
  return anyRelationshipRow(relationship, maker);
};
