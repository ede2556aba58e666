/** The rows of a graph that speaks the words of the graph model, as our own exports do: nothing of it is left aside. */
import { type NodeTableName, nodeTables } from '#contract/bundle';
import {
  type NodeLabel,
  nodeLabels,
  type RelationshipType,
  relationshipModel,
  relationshipTypes,
} from '#contract/graph-model';
import type { GraphEdge, GraphItem, GraphNode } from './graph-item.ts';
import type { GraphRow } from './graph-rows.ts';
import { attributeOf } from './graph-words.ts';

/** The label that a node says in its `node_type`; null where it says none. */
export const ownLabel = (node: GraphNode): NodeLabel | null => {
  const said = attributeOf(node, 'node_type');
  return nodeLabels.find((label) => label === said) ?? null;
};

/** The id of a node in the graph: a file has another where nodes of several labels share it. */
export const ownId = (node: GraphNode): string => attributeOf(node, 'own_id') || node.id;

const ownType = (edge: GraphEdge): RelationshipType | null => {
  const said = attributeOf(edge, 'type');
  return relationshipTypes.find((type) => type === said) ?? null;
};

/** Whether an edge names a relationship that the graph model has between nodes of these labels. */
export const isOwnEdge = (edge: GraphEdge, from: NodeLabel, to: NodeLabel): boolean => {
  const type = ownType(edge);
  if (type === null) return false;
  const ends: { readonly from: readonly NodeLabel[]; readonly to: readonly NodeLabel[] } = relationshipModel[type];
  return ends.from.includes(from) && ends.to.includes(to);
};

const tableOf = new Map<NodeLabel, NodeTableName>(
  (Object.keys(nodeTables) as NodeTableName[]).map((table) => [nodeTables[table].label, table]),
);

/** What the format adds to the properties; whether a fact is synthetic follows from its sources. */
const added: ReadonlySet<string> = new Set(['node_type', 'own_id', 'synthetic']);

const cellsOf = ({ attributes }: GraphItem): [string, string][] =>
  [...attributes.values()].filter(({ word }) => !added.has(word)).map(({ word, value }) => [word, value]);

/** A node of the graph model by its id in the file. */
export type OwnNodes = ReadonlyMap<string, { readonly label: NodeLabel; readonly id: string }>;

export const ownGraphRow = (item: GraphItem, nodes: OwnNodes): GraphRow => {
  const { line } = item;
  if (item.type === 'node') {
    const { label, id } = nodes.get(item.id)!;
    return { table: tableOf.get(label)!, line, cells: new Map([['id', id], ...cellsOf(item)]) };
  }
  const [from, to] = [nodes.get(item.source)!, nodes.get(item.target)!];
  const ends = [
    ['from_kind', from.label],
    ['from', from.id],
    ['to_kind', to.label],
    ['to', to.id],
  ] as const;
  return { table: 'relationships', line, cells: new Map([...ends, ...cellsOf(item)]) };
};
