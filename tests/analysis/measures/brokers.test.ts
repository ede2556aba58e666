import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adjacency } from '../../../server/analysis/measures/adjacency.ts';
import { pairsHeldTogether } from '../../../server/analysis/measures/brokers.ts';
import { anyGraph, graphOf, reachedFrom } from './any-graph.ts';

const pairs = (count: number): number => (count ** 2 - count) / 2;

/** Takes each node away in turn, and counts the pairs that can no longer reach each other. */
const naively = (graph: Adjacency, isCounted: (node: number) => boolean): number[] =>
  Array.from({ length: graph.length }, (_, taken) => {
    const before = new Set([...reachedFrom(graph, taken, () => true)].filter((node) => node !== taken));
    let held = pairs([...before].filter(isCounted).length);
    for (const node of before) {
      const part = reachedFrom(graph, node, (other) => other !== taken);
      held -= pairs([...part].filter(isCounted).length);
      for (const met of part) before.delete(met);
    }
    return held;
  });

describe('what only one node holds together', () => {
  it('is every pair of boards that meet in it alone', () => {
    // Three boards 0, 1, 2 around member 3; boards 0 and 1 share member 4 too.
    const star = [0, 1, 2].map((board): [number, number] => [board, 3]);
    const isBoard = (node: number) => node < 3;
    expect([...pairsHeldTogether(graphOf(5, star), isBoard)]).toEqual([0, 0, 0, 3, 0]);
    expect([...pairsHeldTogether(graphOf(5, [...star, [0, 4], [1, 4]]), isBoard)]).toEqual([0, 0, 0, 2, 0]);
  });

  it('is what taking each node away shows, on any graph', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(16), (graph, boards) => {
        const isBoard = (node: number) => node < boards;
        expect([...pairsHeldTogether(graph, isBoard)]).toEqual(naively(graph, isBoard));
      }),
      { seed: 34, numRuns: 500 },
    );
  });
});
