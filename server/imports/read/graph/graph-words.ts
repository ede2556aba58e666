/** What the words on nodes and edges mean here. */
import { type RelationshipType, relationshipTypes } from '#contract/graph-model';
import { columnWord } from '../column-word.ts';
import type { GraphEdge, GraphItem, GraphNode } from './graph-item.ts';

/** What a node can become. */
export type NodeKind = 'Partnership' | 'Agency' | 'Person' | 'Source';

const nodeKinds: ReadonlyMap<string, NodeKind> = new Map([
  ['partnership', 'Partnership'],
  ['agency', 'Agency'],
  ['person', 'Person'],
  ['source', 'Source'],
]);

/** Titles of attributes that tell what a node is. */
export const nodeKindTitles: ReadonlySet<string> = new Set(['kind', 'label_kind', 'node_type']);

/** The value of an attribute by its title, however that is written; blank where the item has none. */
export const attributeOf = ({ attributes }: GraphItem, word: string): string => {
  for (const attribute of attributes.values()) if (attribute.word === word) return attribute.value;
  return '';
};

/** What a node says that it is; null where it does not, or says another thing. */
export const statedKind = (node: GraphNode): NodeKind | null => {
  for (const title of nodeKindTitles) {
    const kind = nodeKinds.get(attributeOf(node, title).toLowerCase());
    if (kind) return kind;
  }
  return null;
};

const relationships: ReadonlySet<string> = new Set(relationshipTypes);

const asRelationship = (word: string): RelationshipType | null => {
  if (word === '') return null;
  const name = columnWord(word).toUpperCase();
  return relationships.has(name) ? (name as RelationshipType) : null;
};

/** What an edge says that it is: a relationship of the graph model if it names one, and what else it says, or blank. */
export const edgeKind = (
  edge: GraphEdge,
): { readonly relationship: RelationshipType | null; readonly word: string } => {
  const said = [attributeOf(edge, 'kind'), attributeOf(edge, 'type'), edge.kind, edge.label];
  return {
    relationship: said.map(asRelationship).find((known) => known !== null) ?? null,
    word: said.find((word) => word !== '' && asRelationship(word) === null) ?? '',
  };
};
