import { camelCase, relationTables } from '#contract/bundle';
import {
  type NodeLabel,
  type PropertyKind,
  type RelationshipType,
  relationshipModel,
  relationshipTypes,
} from '#contract/graph-model';
import { checkWord } from '../check/check-words.ts';
import type { Row } from '../row.ts';
import { addRowRelation, type Drafting, placeOf, requireCell, rowProperties } from './drafting.ts';

const endColumns = ['type', 'from_kind', 'from', 'to_kind', 'to'] as const;
const ends: ReadonlySet<string> = new Set(endColumns);
const propertyColumns = relationTables.relationships.filter((column) => !ends.has(column));

/** The labels that an end may have: the one that the row states, or all that its type allows. */
const labelsOf = (
  row: Row,
  column: 'from_kind' | 'to_kind',
  allowed: readonly NodeLabel[],
  { problems }: Drafting,
): readonly NodeLabel[] | null => {
  const stated = row.cells.get(column);
  if (stated === undefined) return allowed;
  const label = allowed.find((each) => each === stated);
  if (label) return [label];
  problems.error(
    { ...placeOf(row, column), value: stated },
    `${column} is ${JSON.stringify(stated)}: write ${allowed.join(' or ')}.`,
  );
  return null;
};

/** A relationship of any type of the graph model, with the properties that its type has. */
export const draftAnyRelationship = (row: Row, drafting: Drafting): void => {
  const { problems } = drafting;
  const word = row.cells.get('type') ?? '';
  const type: RelationshipType | undefined = relationshipTypes.find((each) => each === word);
  if (!type) {
    problems.error(
      { ...placeOf(row, 'type'), value: word },
      `type is ${JSON.stringify(word)}: write one of ${relationshipTypes.join(', ')}.`,
    );
    return;
  }
  const model = relationshipModel[type];
  const kinds: Readonly<Record<string, PropertyKind>> = model.properties;
  const columns: Record<string, string> = {};
  for (const column of propertyColumns) {
    const value = row.cells.get(column);
    if (value === undefined) continue;
    const place = { ...placeOf(row, column), value };
    if (kinds[camelCase(column)]) columns[column] = camelCase(column);
    else problems.error(place, `${type} has no ${column}. Leave it blank.`);
    if (column === 'role' || column === 'kind') checkWord(place, value, problems);
  }
  const fromLabels = labelsOf(row, 'from_kind', model.from, drafting);
  const toLabels = labelsOf(row, 'to_kind', model.to, drafting);
  if (!fromLabels || !toLabels) return;
  const from = requireCell(row, 'from', fromLabels, drafting);
  const to = requireCell(row, 'to', toLabels, drafting);
  const properties = rowProperties(row, kinds, columns, problems);
  addRowRelation(row, { type, from, to, properties, place: placeOf(row, 'to') }, drafting);
};
