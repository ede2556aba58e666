/** Graphs drawn by chance for property tests, and what is counted on them step by step. */
import fc from 'fast-check';
import { type Adjacency, joinLinks } from '../../../server/analysis/measures/adjacency.ts';

/** Up to sixteen nodes; links from sparse, with trees and several components, to dense, with odd circles. */
export const anyGraph: fc.Arbitrary<Adjacency> = fc
  .integer({ min: 1, max: 16 })
  .chain((length) =>
    fc.record({
      length: fc.constant(length),
      links: fc.uniqueArray(fc.tuple(fc.nat(length - 1), fc.nat(length - 1)), {
        maxLength: 40,
        selector: ([a, b]) => Math.min(a, b) * 16 + Math.max(a, b),
      }),
    }),
  )
  .map(({ length, links }) => graphOf(length, links));

export const graphOf = (length: number, links: readonly (readonly [number, number])[]): Adjacency => {
  const real = links.filter(([a, b]) => a !== b);
  return joinLinks(
    length,
    real.map(([a]) => a),
    real.map(([, b]) => b),
  );
};

export const neighboursOf = ({ offsets, neighbours }: Adjacency, node: number): number[] => [
  ...neighbours.subarray(offsets[node]!, offsets[node + 1]!),
];

export const linkCount = ({ neighbours }: Adjacency): number => neighbours.length / 2;

/** Every node that can be reached from one by way of some nodes. */
export const reachedFrom = (graph: Adjacency, start: number, through: (node: number) => boolean): Set<number> => {
  const reached = new Set([start]);
  for (const node of reached) {
    for (const other of neighboursOf(graph, node)) if (through(other)) reached.add(other);
  }
  return reached;
};
