/** Connected components of a graph. */
import type { Adjacency } from './adjacency.ts';

/** The nodes of each component, in the order of their first nodes; every node is in one. */
export const componentsOf = ({ length, offsets, neighbours }: Adjacency): readonly Int32Array[] => {
  const met = new Uint8Array(length);
  const queue = new Int32Array(length);
  const components: Int32Array[] = [];
  let last = 0;
  for (let start = 0; start < length; start += 1) {
    if (met[start] === 1) continue;
    const first = last;
    met[start] = 1;
    queue[last] = start;
    last += 1;
    for (let head = first; head < last; head += 1) {
      const node = queue[head]!;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
        const other = neighbours[place]!;
        if (met[other] === 1) continue;
        met[other] = 1;
        queue[last] = other;
        last += 1;
      }
    }
    components.push(queue.slice(first, last).sort());
  }
  return components;
};
