/**
 * Communities: sets of nodes with more links among them than chance would put there, each of them connected. (V. Traag,
 * L. Waltman, N. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", Scientific Reports 9, 2019.)
 *
 * Nodes move, communities are refined into parts, and the parts are the nodes of the next, smaller graph. Where the
 * paper joins parts by chance, the best is taken.
 */
import type { Adjacency } from './adjacency.ts';
import { moveNodes } from './local-moving.ts';
import { modularityOf } from './modularity.ts';
import { drawing } from './random.ts';
import { refine } from './refinement.ts';
import { splitUnconnected } from './split-unconnected.ts';
import { byGroup, joinGroups, renumber, type WeightedGraph, withWeights } from './weighted-graph.ts';

/** Improves communities of a graph from its nodes up to ever larger parts. */
const improve = (whole: WeightedGraph, communities: Int32Array, draw: () => number): void => {
  let graph = whole;
  let own = communities.slice();
  /** The node of the graph at hand that each node of the whole is in. */
  const inside = Int32Array.from(communities.keys());
  for (;;) {
    moveNodes(graph, own, draw);
    for (let node = 0; node < inside.length; node += 1) communities[node] = own[inside[node]!]!;
    const parts = refine(graph, own, draw);
    const count = renumber(parts);
    if (count === graph.length) return;
    const next = new Int32Array(count);
    for (let node = 0; node < parts.length; node += 1) next[parts[node]!] = own[node]!;
    graph = joinGroups(graph, parts, count);
    renumber(next, own.length);
    own = next;
    for (let node = 0; node < inside.length; node += 1) inside[node] = parts[inside[node]!]!;
  }
};

/** Numbers communities from 1 by falling size, then by their first node. */
const numberBySize = (communities: Int32Array): number => {
  const count = renumber(communities);
  const { starts } = byGroup(communities, count);
  const size = (community: number) => starts[community + 1]! - starts[community]!;
  const bySize = Array.from({ length: count }, (_, community) => community).sort((a, b) => size(b) - size(a) || a - b);
  const numbers = new Int32Array(count);
  for (const [index, community] of bySize.entries()) numbers[community] = index + 1;
  for (let node = 0; node < communities.length; node += 1) communities[node] = numbers[communities[node]!]!;
  return count;
};

export interface Communities {
  /** By node: the number of its community, from 1 for the largest. */
  readonly numbers: Int32Array;
  readonly count: number;
  /** Null where there are no links. */
  readonly modularity: number | null;
}

/** Each from what the last found: a second gains a good hundredth, a third a few thousandths, more hardly anything. */
const rounds = 3;

/** The communities of a graph; an isolated node is one of its own. Equal seeds give equal communities. */
export const communitiesOf = (graph: Adjacency, seed = 1): Communities => {
  const draw = drawing(seed);
  const numbers = Int32Array.from({ length: graph.length }, (_, node) => node);
  if (graph.neighbours.length > 0) {
    const whole = withWeights(graph);
    for (let round = 0; round < rounds; round += 1) improve(whole, numbers, draw);
    splitUnconnected(graph, numbers);
  }
  const modularity = modularityOf(graph, numbers);
  return { numbers, count: numberBySize(numbers), modularity };
};
