import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Adjacency, joinLinks } from '../../../server/analysis/measures/adjacency.ts';
import { betweennessOf } from '../../../server/analysis/measures/betweenness.ts';
import { drawing } from '../../../server/analysis/measures/random.ts';
import { anyGraph, graphOf, neighboursOf } from './any-graph.ts';

/** Lengths and numbers of the shortest paths from a node. */
const pathsFrom = (graph: Adjacency, source: number) => {
  const steps = new Map([[source, 0]]);
  const paths = new Map([[source, 1]]);
  for (const [node, step] of steps) {
    for (const other of neighboursOf(graph, node)) {
      if (!steps.has(other)) steps.set(other, step + 1);
      if (steps.get(other) === step + 1) paths.set(other, (paths.get(other) ?? 0) + paths.get(node)!);
    }
  }
  return { steps, paths };
};

/** Asks of every pair and every node between them which share of the pair's shortest paths it is on. */
const naively = (graph: Adjacency): number[] => {
  const nodes = Array.from({ length: graph.length }, (_, node) => node);
  const from = nodes.map((node) => pathsFrom(graph, node));
  return nodes.map((between) => {
    let sum = 0;
    for (const a of nodes) {
      for (const b of nodes) {
        const length = from[a]!.steps.get(b);
        if (a >= b || a === between || b === between || length === undefined) continue;
        const there = from[a]!.steps.get(between);
        const onward = from[between]!.steps.get(b);
        if (there === undefined || there + onward! !== length) continue;
        sum += (from[a]!.paths.get(between)! * from[between]!.paths.get(b)!) / from[a]!.paths.get(b)!;
      }
    }
    return sum;
  });
};

const expectClose = (values: ArrayLike<number>, expected: readonly number[]) => {
  expect(values).toHaveLength(expected.length);
  for (const [node, value] of expected.entries()) expect(values[node], `node ${node}`).toBeCloseTo(value, 9);
};

/** Boards with members drawn by chance, some boards and members far more often than others. */
const boards = (partnerships: number, agencies: number, seats: number): Adjacency => {
  const draw = drawing(5);
  const links = new Set<number>();
  while (links.size < seats) {
    links.add(Math.floor(draw() ** 3 * partnerships) * agencies + Math.floor(draw() ** 3 * agencies));
  }
  const all = [...links];
  return joinLinks(
    partnerships + agencies,
    all.map((link) => Math.floor(link / agencies)),
    all.map((link) => partnerships + (link % agencies)),
  );
};

describe('betweenness', () => {
  it.each<[string, number, [number, number][], number[]]>([
    ['is 0 everywhere where nothing is linked', 3, [], [0, 0, 0]],
    ['is 0 for two that are linked', 2, [[0, 1]], [0, 0]],
    ['counts each pair once at the middle of a star', 5, [0, 1, 2, 3].map((leaf) => [leaf, 4]), [0, 0, 0, 0, 6]],
    ['rises to the middle of a path', 5, [0, 1, 2, 3].map((node) => [node, node + 1]), [0, 3, 4, 3, 0]],
    ['halves two ways of one length', 4, [0, 1, 2, 3].map((node) => [node, (node + 1) % 4]), [0.5, 0.5, 0.5, 0.5]],
    [
      'counts what hangs on a circle, and what hangs on that',
      6,
      [...[0, 1, 2].map((node): [number, number] => [node, (node + 1) % 3]), [0, 3], [3, 4], [0, 5]],
      [8, 0, 0, 4, 0, 0],
    ],
  ])('%s', (_, length, links, expected) => {
    expectClose(betweennessOf(graphOf(length, links)).values, expected);
  });

  it('is what counting every shortest path gives, on any graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => expectClose(betweennessOf(graph).values, naively(graph))),
      { seed: 30, numRuns: 500 },
    );
  });

  it('is what counting every shortest path gives on boards and members', () => {
    const graph = boards(40, 25, 130);
    expectClose(betweennessOf(graph).values, naively(graph));
  });

  it('is exact, and says so, as long as no more steps are needed than allowed', () => {
    const graph = boards(40, 25, 130);
    expect(betweennessOf(graph, { mostSteps: 1e6, pivots: 10, seed: 1 })).toEqual(betweennessOf(graph));
    expect(betweennessOf(graph).estimate).toBe(false);
  });
});

describe('estimated betweenness', () => {
  const graph = boards(1200, 600, 9000);
  const exact = betweennessOf(graph).values;
  const largest = (values: Float64Array) => [...values.keys()].sort((a, b) => values[b]! - values[a]!).slice(0, 20);

  it('says that it is one, and is the same each time', () => {
    const options = { mostSteps: 0, pivots: 500, seed: 3 };
    expect(betweennessOf(graph, options)).toEqual(betweennessOf(graph, options));
    expect(betweennessOf(graph, options).estimate).toBe(true);
  });

  it('names at least 18 of the exact 20 largest', () => {
    for (const seed of [1, 2, 3]) {
      const named = new Set(largest(betweennessOf(graph, { mostSteps: 0, pivots: 500, seed }).values));
      expect(largest(exact).filter((node) => named.has(node)).length).toBeGreaterThanOrEqual(18);
    }
  });

  it('is on average the exact figure', () => {
    const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);
    const [node] = largest(exact);
    const sum = seeds.reduce(
      (all, seed) => all + betweennessOf(graph, { mostSteps: 0, pivots: 500, seed }).values[node!]!,
      0,
    );
    expect(sum / seeds.length / exact[node!]!).toBeCloseTo(1, 1);
  });

  it('is exact from all nodes, and in a part too small to be sampled', () => {
    expectClose(betweennessOf(graph, { mostSteps: 0, pivots: 1800, seed: 1 }).values, [...exact]);
    const small = boards(20, 15, 60);
    expect(betweennessOf(small, { mostSteps: 0, pivots: 1, seed: 1 })).toEqual(betweennessOf(small));
  });
});
