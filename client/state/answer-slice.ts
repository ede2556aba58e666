/** The nodes, relationships and paths of an answer as a slice of the graph, to be drawn as any other. */
import type { CypherAnswer } from '#contract/cypher';
import { type NodeLabel, nodeLabels, type RelationshipType, relationshipTypes } from '#contract/graph-model';
import type { GraphSlice } from '#contract/graph-slice';
import { isDrawnKind } from '../drawn-kind.ts';
import {
  isNodeValue,
  isPathValue,
  isRelationshipValue,
  type NodeValue,
  nameOfNode,
  type RelationshipValue,
  sourcesOfNode,
} from './answer-values.ts';

export interface Gathered {
  readonly nodes: ReadonlyMap<string, NodeValue>;
  /** Those of which both ends are there. */
  readonly relationships: readonly RelationshipValue[];
}

/** Everything in an answer that is of the graph, each once. */
export const gathered = ({ rows }: CypherAnswer): Gathered => {
  const nodes = new Map<string, NodeValue>();
  const relationships = new Map<string, RelationshipValue>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (isNodeValue(value)) nodes.set(value.elementId, value);
    else if (isRelationshipValue(value)) relationships.set(value.elementId, value);
    else if (isPathValue(value)) for (const each of [...value.nodes, ...value.relationships]) visit(each);
    else for (const each of Object.values(value)) visit(each);
  };
  for (const row of rows) for (const value of row) visit(value);
  return {
    nodes,
    relationships: [...relationships.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
  };
};

/** More than these cannot be told apart in one picture. */
const mostDrawn = 2_000;

/** The places of words in a list that grows with them; what is not known is −1. */
const places = () => {
  const words: string[] = [];
  const known = new Map<string, number>();
  const place = (word: unknown): number => {
    if (typeof word !== 'string') return -1;
    const found = known.get(word) ?? words.push(word) - 1;
    known.set(word, found);
    return found;
  };
  return { words, place };
};

/** The slice of what was gathered. */
export const sliceOf = ({ nodes, relationships }: Gathered, revision: number): GraphSlice => {
  const all = [...nodes.values()].filter(({ labels }) => isDrawnKind(labels[0]));
  const drawn = all.slice(0, mostDrawn);
  const index = new Map(drawn.map(({ elementId }, place) => [elementId, place]));
  const isLine = ({ from, to, type }: RelationshipValue) =>
    index.has(from) && index.has(to) && (relationshipTypes as readonly string[]).includes(type);
  const lines = relationships.filter(isLine);
  const [words, sources] = [places(), places()];
  const degrees = drawn.map(() => 0);
  for (const { from, to } of lines) for (const end of [from, to]) degrees[index.get(end)!]! += 1;
  return {
    revision,
    nodeKinds: [...nodeLabels],
    linkKinds: [...relationshipTypes],
    nodes: {
      ids: drawn.map(({ properties, elementId }) => String(properties['id'] ?? elementId)),
      names: drawn.map(nameOfNode),
      kinds: drawn.map(({ labels }) => nodeLabels.indexOf(labels[0] as NodeLabel)),
      types: drawn.map(({ properties }) => words.place(properties['type'] ?? properties['kind'])),
      degrees,
      more: drawn.map(() => 0),
      named: drawn.map(({ properties }) => (properties['named'] === false ? 0 : 1)),
      synthetic: drawn.map(({ synthetic }) => (synthetic ? 1 : 0)),
      sources: drawn.map((node) => sourcesOfNode(node).map(sources.place)),
      ended: drawn.map(({ properties }) => (properties['ended'] === undefined ? 0 : 1)),
    },
    links: {
      kinds: lines.map(({ type }) => relationshipTypes.indexOf(type as RelationshipType)),
      from: lines.map(({ from }) => index.get(from)!),
      to: lines.map(({ to }) => index.get(to)!),
      roles: lines.map(({ properties }) => words.place(properties['role'] ?? properties['kind'])),
      informal: lines.map(({ properties }) => (properties['formal'] === false ? 1 : 0)),
    },
    words: words.words,
    sources: sources.words,
    inScope: { nodes: all.length, links: relationships.length },
    matched: { nodes: all.length, links: relationships.length },
    cut: all.length > drawn.length,
  };
};
