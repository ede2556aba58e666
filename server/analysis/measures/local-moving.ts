/** Moves single nodes to the community next to them that gains most modularity, until none gains. */
import { shuffled } from './random.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** Gains below this are rounding. */
const leastGain = 1e-10;

/**
 * Changes `communities`, which number a node's community below the number of nodes. A node is looked at again only when
 * a neighbour moved away from it. Gains are in link ends.
 */
export const moveNodes = (graph: WeightedGraph, communities: Int32Array, draw: () => number): void => {
  const { length, offsets, neighbours, weights, strengths, ends } = graph;
  const sums = new Float64Array(length);
  const sizes = new Int32Array(length);
  for (let node = 0; node < length; node += 1) {
    sums[communities[node]!]! += strengths[node]!;
    sizes[communities[node]!]! += 1;
  }
  const empty: number[] = [];
  for (let community = length - 1; community >= 0; community -= 1) if (sizes[community] === 0) empty.push(community);
  /** Links from the node at hand into each community; 0 but for those in `met`. */
  const links = new Float64Array(length);
  const met = new Int32Array(length);
  const waiting = new Uint8Array(length).fill(1);
  // A ring: no node waits twice.
  const queue = shuffled(length, draw);
  let head = 0;
  for (let open = length; open > 0; open -= 1) {
    const node = queue[head]!;
    head = head + 1 === length ? 0 : head + 1;
    waiting[node] = 0;
    const from = offsets[node]!;
    const to = offsets[node + 1]!;
    const own = communities[node]!;
    let count = 0;
    for (let place = from; place < to; place += 1) {
      const community = communities[neighbours[place]!]!;
      if (links[community] === 0) {
        met[count] = community;
        count += 1;
      }
      links[community]! += weights[place]!;
    }
    const expected = strengths[node]! / ends;
    let best = own;
    let most = links[own]! - expected * (sums[own]! - strengths[node]!) + leastGain;
    for (let index = 0; index < count; index += 1) {
      const community = met[index]!;
      const gain = links[community]! - expected * sums[community]!;
      links[community] = 0;
      if (gain > most && community !== own) {
        best = community;
        most = gain;
      }
    }
    if (most < 0 && sizes[own]! > 1) best = empty.pop()!;
    if (best === own) continue;
    sums[own]! -= strengths[node]!;
    sizes[own]! -= 1;
    if (sizes[own] === 0) empty.push(own);
    sums[best]! += strengths[node]!;
    sizes[best]! += 1;
    communities[node] = best;
    for (let place = from; place < to; place += 1) {
      const other = neighbours[place]!;
      if (waiting[other] === 1 || communities[other] === best) continue;
      waiting[other] = 1;
      let last = head + open - 1;
      if (last >= length) last -= length;
      queue[last] = other;
      open += 1;
    }
  }
};
