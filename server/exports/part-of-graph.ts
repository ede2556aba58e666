/** The part of the graph that a scope shows, for whoever writes it to a file. */
import type { Part } from '../analysis/part.ts';
import type { ExportedGraph, ExportedNode, HeldProperties, JoinedNode } from './exported-graph.ts';
import { relationshipOf } from './node-rows.ts';

async function* filtered<T>(items: AsyncIterable<T>, isKept: (item: T) => boolean): AsyncGenerator<T> {
  for await (const item of items) if (isKept(item)) yield item;
}

async function* mapped<T>(items: AsyncIterable<T>, change: (item: T) => T): AsyncGenerator<T> {
  for await (const item of items) yield change(item);
}

/** Without the word that all members, or all parts, are recorded: of what is left that may not be so. */
const opened = (properties: HeldProperties): HeldProperties => {
  const { membersKnown, complete, ...rest } = properties;
  return {
    ...rest,
    ...(membersKnown === undefined || membersKnown === 'all' ? {} : { membersKnown }),
    ...(complete === false ? { complete } : {}),
  };
};

/** A graph that holds what a part keeps, and nothing that refers to anything else. */
export const partOfGraph = (graph: ExportedGraph, part: Part): ExportedGraph => {
  const isKept = ({ label, id }: ExportedNode) => part.keepsNode(label, id);
  const asKept = <N extends ExportedNode>(node: N): N =>
    part.isCutOpen(node.label, node.id) ? { ...node, properties: opened(node.properties) } : node;
  const nodes = <N extends ExportedNode>(all: AsyncIterable<N>) => mapped(filtered(all, isKept), asKept);
  const joinedIn = (node: ExportedNode, joined: readonly JoinedNode[]) =>
    joined.filter((each) => part.keepsRelation(relationshipOf(node, each)));
  return {
    ...graph,
    nodes: () => nodes(graph.nodes()),
    relationships: () => filtered(graph.relationships(), part.keepsRelation),
    nodesWithRelationships: (leaving, arriving) =>
      mapped(nodes(graph.nodesWithRelationships(leaving, arriving)), (node) => ({
        ...node,
        joined: joinedIn(node, node.joined),
      })),
  };
};
