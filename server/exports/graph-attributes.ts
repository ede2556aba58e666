/** The attributes of nodes and relationships in files of graphs, named and written as the columns of the bundle are. */
import { nodeModel, type PropertyKind, relationshipModel } from '#contract/graph-model';
import { cellText, provenanceCells } from './cells.ts';
import type { ExportedGraph, ExportedNode, ExportedRelationship, HeldProperties } from './exported-graph.ts';
import { typesAsInId } from './made-id.ts';
import { columnOf, ownProperties } from './row-maker.ts';

export interface GraphAttribute {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
}

/** A value of an attribute: a boolean as XML writes it. */
export type AttributeValue = readonly [name: string, value: string];

const typeOf: Readonly<Record<PropertyKind, GraphAttribute['type']>> = {
  text: 'string',
  texts: 'string',
  date: 'string',
  number: 'double',
  boolean: 'boolean',
};

const attributesOf = (
  first: readonly string[],
  models: readonly Readonly<Record<string, PropertyKind>>[],
): readonly GraphAttribute[] => {
  const found = new Map<string, GraphAttribute>();
  const add = (name: string, type: GraphAttribute['type']) => found.set(name, { name, type });
  for (const name of first) add(name, 'string');
  add('synthetic', 'boolean');
  for (const model of models) for (const [name, kind] of Object.entries(model)) add(columnOf(name), typeOf[kind]);
  for (const name of ['sources', 'locators', 'cited_as', 'wordings']) add(name, 'string');
  return [...found.values()];
};

/**
 * What the label of a node is called: its own `kind`, where it has one, is another thing. `own_id` is its id where the
 * file has another for it.
 */
export const nodeAttributes = attributesOf(['node_type', 'own_id', 'name'], Object.values(nodeModel));

export const edgeAttributes = attributesOf(
  ['type'],
  Object.values(relationshipModel).map(({ properties }) => properties),
);

const valuesOf = (
  first: readonly AttributeValue[],
  properties: HeldProperties,
  isSynthetic: boolean,
  declared: ReadonlySet<string>,
): readonly AttributeValue[] => [
  ...first,
  ['synthetic', String(isSynthetic)],
  ...ownProperties(properties)
    .map(
      ([name, value]): AttributeValue => [columnOf(name), typeof value === 'boolean' ? String(value) : cellText(value)],
    )
    .filter(([name]) => declared.has(name)),
  ...provenanceCells(properties),
];

const namesOf = (attributes: readonly GraphAttribute[]): ReadonlySet<string> =>
  new Set(attributes.map(({ name }) => name));

const nodeNames = namesOf(nodeAttributes);
const edgeNames = namesOf(edgeAttributes);

export const nodeValues = ({ label, id, properties }: ExportedNode, { isSynthetic, fileId }: ExportedGraph) => {
  const first: AttributeValue[] = [['node_type', label]];
  if (fileId(label, id) !== id) first.push(['own_id', id]);
  const values = valuesOf(first, properties, isSynthetic(properties), nodeNames);
  const types = typesAsInId(label, id, new Map(values));
  return values.map((value): AttributeValue => {
    return types !== null && value[0] === 'any_of_agency_types' ? ['any_of_agency_types', types] : value;
  });
};

export const edgeValues = ({ type, properties }: ExportedRelationship, { isSynthetic }: ExportedGraph) =>
  valuesOf([['type', type]], properties, isSynthetic(properties), edgeNames);
