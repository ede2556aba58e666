import type { Adjacency } from './adjacency.ts';

/**
 * How many more links lie within communities than chance would put there, as a share of all. (M. Newman, M. Girvan,
 * "Finding and evaluating community structure in networks", Physical Review E 69, 2004.)
 *
 * @returns between −0.5 and 1; null for a graph without links, of which it says nothing.
 */
export const modularityOf = ({ length, offsets, neighbours }: Adjacency, communities: Int32Array): number | null => {
  const ends = neighbours.length;
  if (ends === 0) return null;
  const degrees = new Float64Array(length);
  let within = 0;
  for (let node = 0; node < length; node += 1) {
    degrees[communities[node]!]! += offsets[node + 1]! - offsets[node]!;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
      if (communities[neighbours[place]!] === communities[node]) within += 1;
    }
  }
  return degrees.reduce((sum, degree) => sum - (degree / ends) ** 2, within / ends);
};
