/** What holds together only through one node: what falls apart when it is taken away. */
import type { Adjacency } from './adjacency.ts';

/**
 * By node: the pairs of counted nodes, itself left out, that have a path between them with it and none without.
 * (Articulation points: J. Hopcroft, R. Tarjan, "Algorithm 447", Communications of the ACM 16, 1973.)
 *
 * @param isCounted whether a node is one of those whose pairs are counted.
 */
export const pairsHeldTogether = (
  { length, offsets, neighbours }: Adjacency,
  isCounted: (node: number) => boolean,
): Float64Array => {
  const held = new Float64Array(length);
  const entered = new Int32Array(length).fill(-1);
  /** The earliest entered node that a branch reaches past its own root. */
  const lowest = new Int32Array(length);
  const counted = Float64Array.from({ length }, (_, node) => Number(isCounted(node)));
  /** Counted nodes of a node's branch, and of those parts of it that only the node joins to the rest. */
  const inBranch = counted.slice();
  const cutOff = new Float64Array(length);
  const above = new Int32Array(length).fill(-1);
  const next = offsets.slice(0, length);
  let time = 0;
  for (let root = 0; root < length; root += 1) {
    if (entered[root]! >= 0) continue;
    const component: number[] = [];
    for (let node = root; node >= 0; ) {
      if (entered[node]! < 0) {
        entered[node] = time;
        lowest[node] = time;
        component.push(node);
        time += 1;
      }
      if (next[node]! < offsets[node + 1]!) {
        const other = neighbours[next[node]!]!;
        next[node]! += 1;
        if (entered[other]! < 0) {
          above[other] = node;
          node = other;
        } else lowest[node] = Math.min(lowest[node]!, entered[other]!);
        continue;
      }
      const parent = above[node]!;
      if (parent >= 0) {
        lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
        inBranch[parent]! += inBranch[node]!;
        if (lowest[node]! >= entered[parent]!) {
          held[parent]! += cutOff[parent]! * inBranch[node]!;
          cutOff[parent]! += inBranch[node]!;
        }
      }
      node = parent;
    }
    const all = inBranch[component[0]!]!;
    for (const node of component) held[node]! += cutOff[node]! * (all - cutOff[node]! - counted[node]!);
  }
  return held;
};
