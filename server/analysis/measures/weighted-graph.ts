/** Graphs whose nodes may stand for several nodes of another graph, as community detection joins them. */
import type { Adjacency } from './adjacency.ts';

export interface WeightedGraph extends Adjacency {
  /** How many links each entry of `neighbours` stands for. */
  readonly weights: Float64Array;
  /** By node: the ends of all links at the nodes it stands for, those among them too. */
  readonly strengths: Float64Array;
  /** The ends of all links. */
  readonly ends: number;
}

export const withWeights = (graph: Adjacency): WeightedGraph => ({
  ...graph,
  weights: new Float64Array(graph.neighbours.length).fill(1),
  strengths: Float64Array.from({ length: graph.length }, (_, node) => graph.offsets[node + 1]! - graph.offsets[node]!),
  ends: graph.neighbours.length,
});

/** Numbers groups, so far below a bound, 0, 1, 2 … in the order in which they are met; how many there are is returned. */
export const renumber = (groups: Int32Array, bound: number = groups.length): number => {
  const numbers = new Int32Array(bound).fill(-1);
  let count = 0;
  for (let node = 0; node < groups.length; node += 1) {
    const group = groups[node]!;
    if (numbers[group]! < 0) {
      numbers[group] = count;
      count += 1;
    }
    groups[node] = numbers[group]!;
  }
  return count;
};

/** Nodes by their group, end to end: group g is `nodes` from `starts[g]` to `starts[g + 1]`. */
export const byGroup = (groups: Int32Array, count: number): { starts: Int32Array; nodes: Int32Array } => {
  const starts = new Int32Array(count + 1);
  for (const group of groups) starts[group + 1]! += 1;
  for (let group = 0; group < count; group += 1) starts[group + 1]! += starts[group]!;
  const next = starts.slice(0, count);
  const nodes = new Int32Array(groups.length);
  for (let node = 0; node < groups.length; node += 1) {
    const group = groups[node]!;
    nodes[next[group]!] = node;
    next[group]! += 1;
  }
  return { starts, nodes };
};

/** The graph in which each group, of those numbered from 0, is one node. */
export const joinGroups = (graph: WeightedGraph, groups: Int32Array, count: number): WeightedGraph => {
  const { starts, nodes } = byGroup(groups, count);
  const offsets = new Int32Array(count + 1);
  const neighbours = new Int32Array(graph.neighbours.length);
  const weights = new Float64Array(graph.neighbours.length);
  const strengths = new Float64Array(count);
  // Where a neighbour of the group at hand stands, if it is not before the group's own first entry.
  const entryOf = new Int32Array(count).fill(-1);
  let last = 0;
  for (let group = 0; group < count; group += 1) {
    const first = last;
    for (let index = starts[group]!; index < starts[group + 1]!; index += 1) {
      const node = nodes[index]!;
      strengths[group]! += graph.strengths[node]!;
      for (let place = graph.offsets[node]!; place < graph.offsets[node + 1]!; place += 1) {
        const other = groups[graph.neighbours[place]!]!;
        if (other === group) continue;
        if (entryOf[other]! < first) {
          entryOf[other] = last;
          neighbours[last] = other;
          last += 1;
        }
        weights[entryOf[other]!]! += graph.weights[place]!;
      }
    }
    offsets[group + 1] = last;
  }
  return {
    length: count,
    offsets,
    neighbours: neighbours.slice(0, last),
    weights: weights.slice(0, last),
    strengths,
    ends: graph.ends,
  };
};
