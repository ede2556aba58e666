/** Finds within each community the parts that hold together, so that what is joined later is always connected. */
import { shuffled } from './random.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Parts of communities: each node, alone at first, may once join a part next to it in its own community, if that gains
 * modularity and both are linked to the rest of the community at least as chance would have it.
 *
 * @returns each node's part, numbered by a node in it.
 */
export const refine = (graph: WeightedGraph, communities: Int32Array, draw: () => number): Int32Array => {
  const { length, offsets, neighbours, weights, strengths, ends } = graph;
  const communitySums = new Float64Array(length);
  for (let node = 0; node < length; node += 1) communitySums[communities[node]!]! += strengths[node]!;
  const parts = Int32Array.from({ length }, (_, node) => node);
  const sums = strengths.slice();
  const sizes = new Int32Array(length).fill(1);
  /** Links of each part to the rest of its community. */
  const outward = new Float64Array(length);
  for (let node = 0; node < length; node += 1) {
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
      if (communities[neighbours[place]!] === communities[node]) outward[node]! += weights[place]!;
    }
  }
  const holds = (part: number, community: number): boolean =>
    outward[part]! >= (sums[part]! * (communitySums[community]! - sums[part]!)) / ends;
  const links = new Float64Array(length);
  const met = new Int32Array(length);
  for (const node of shuffled(length, draw)) {
    const community = communities[node]!;
    if (sizes[parts[node]!] !== 1 || !holds(node, community)) continue;
    let count = 0;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
      const other = neighbours[place]!;
      if (communities[other] !== community) continue;
      const part = parts[other]!;
      if (links[part] === 0) {
        met[count] = part;
        count += 1;
      }
      links[part]! += weights[place]!;
    }
    let best = node;
    let most = 0;
    let linksToBest = 0;
    for (let index = 0; index < count; index += 1) {
      const part = met[index]!;
      const gain = links[part]! - (strengths[node]! * sums[part]!) / ends;
      if (gain > most && holds(part, community)) {
        best = part;
        most = gain;
        linksToBest = links[part]!;
      }
      links[part] = 0;
    }
    if (best === node) continue;
    outward[best]! += outward[node]! - 2 * linksToBest;
    sums[best]! += strengths[node]!;
    sizes[best]! += 1;
    sums[node] = 0;
    sizes[node] = 0;
    parts[node] = best;
  }
  return parts;
};
