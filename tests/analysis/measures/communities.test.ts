import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adjacency } from '../../../server/analysis/measures/adjacency.ts';
import { communitiesOf } from '../../../server/analysis/measures/communities.ts';
import { modularityOf } from '../../../server/analysis/measures/modularity.ts';
import { drawing } from '../../../server/analysis/measures/random.ts';
import { splitUnconnected } from '../../../server/analysis/measures/split-unconnected.ts';
import { anyGraph, graphOf, linkCount, neighboursOf, reachedFrom } from './any-graph.ts';

/** For every two nodes: 1 if they are linked, less what chance would put there. */
const naiveModularity = (graph: Adjacency, communities: ArrayLike<number>): number => {
  const ends = 2 * linkCount(graph);
  const degree = (node: number) => neighboursOf(graph, node).length;
  let sum = 0;
  for (let a = 0; a < graph.length; a += 1) {
    for (let b = 0; b < graph.length; b += 1) {
      if (communities[a] !== communities[b]) continue;
      sum += Number(neighboursOf(graph, a).includes(b)) - (degree(a) * degree(b)) / ends;
    }
  }
  return sum / ends;
};

const everyLink = (nodes: readonly number[]): [number, number][] =>
  nodes.flatMap((a) => nodes.filter((b) => b > a).map((b): [number, number] => [a, b]));

/** Groups of five in which all are linked, each group linked to the next by one. */
const ringOfGroups = (groups: number): Adjacency => {
  const group = (index: number) => Array.from({ length: 5 }, (_, node) => 5 * index + node);
  const links = Array.from({ length: groups }, (_, index) => everyLink(group(index))).flat();
  const bridges = Array.from({ length: groups }, (_, index): [number, number] => [
    5 * index,
    (5 * index + 6) % (5 * groups),
  ]);
  return graphOf(5 * groups, [...links, ...bridges]);
};

/** The best modularity of all ways to divide the nodes. */
const bestModularity = (graph: Adjacency): number => {
  const communities: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  const divide = (highest: number): void => {
    if (communities.length === graph.length) {
      best = Math.max(best, naiveModularity(graph, communities));
      return;
    }
    for (let community = 0; community <= highest + 1; community += 1) {
      communities.push(community);
      divide(Math.max(highest, community));
      communities.pop();
    }
  };
  divide(-1);
  return best;
};

describe('communities', () => {
  it('are the groups of a ring of groups', () => {
    const { numbers, count, modularity } = communitiesOf(ringOfGroups(8));
    expect(count).toBe(8);
    expect([...numbers]).toEqual(Array.from({ length: 40 }, (_, node) => Math.floor(node / 5) + 1));
    // 80 of 88 links lie within; each group has 22 of 176 ends.
    expect(modularity).toBeCloseTo(80 / 88 - 8 * (22 / 176) ** 2, 12);
  });

  it('are numbered from the largest, then by their first node', () => {
    const graph = graphOf(9, [...everyLink([1, 2]), ...everyLink([3, 4, 5]), ...everyLink([6, 7])]);
    expect([...communitiesOf(graph).numbers]).toEqual([4, 2, 2, 1, 1, 1, 3, 3, 5]);
  });

  it('have no modularity where nothing is linked: each node is one', () => {
    expect(communitiesOf(graphOf(3, []))).toEqual({ numbers: Int32Array.of(1, 2, 3), count: 3, modularity: null });
    expect(communitiesOf(graphOf(0, []))).toEqual({ numbers: new Int32Array(), count: 0, modularity: null });
  });

  it('are the same for the same seed', () => {
    expect(communitiesOf(ringOfGroups(6), 7)).toEqual(communitiesOf(ringOfGroups(6), 7));
  });

  it('are connected, on any graph', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer(), (graph, seed) => {
        const { numbers, count } = communitiesOf(graph, seed);
        expect(new Set(numbers).size).toBe(count);
        for (let node = 0; node < graph.length; node += 1) {
          const reached = reachedFrom(graph, node, (other) => numbers[other] === numbers[node]);
          expect(reached.size).toBe(numbers.filter((number) => number === numbers[node]).length);
        }
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  it('have the modularity that comparing every two nodes gives, on any graph', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer(), (graph, seed) => {
        const { numbers, modularity } = communitiesOf(graph, seed);
        if (linkCount(graph) === 0) expect(modularity).toBeNull();
        else expect(modularity).toBeCloseTo(naiveModularity(graph, numbers), 12);
      }),
      { seed: 32, numRuns: 200 },
    );
  });

  it('come near to the best of all divisions of small graphs', () => {
    const small = anyGraph.filter((graph) => graph.length <= 7 && linkCount(graph) > 0);
    const gaps: number[] = [];
    fc.assert(
      fc.property(small, (graph) => {
        gaps.push(bestModularity(graph) - communitiesOf(graph).modularity!);
      }),
      { seed: 33, numRuns: 60 },
    );
    expect(Math.min(...gaps)).toBeGreaterThan(-1e-9);
    expect(Math.max(...gaps)).toBeLessThan(0.05);
    expect(gaps.filter((gap) => gap < 1e-9).length).toBeGreaterThan(50);
  });
});

/** Forty groups of thirty nodes, three in four links drawn within a group. */
const plantedGroups = (): { graph: Adjacency; planted: Int32Array } => {
  const draw = drawing(8);
  const links = new Map<number, [number, number]>();
  while (links.size < 4800) {
    const a = Math.floor(draw() * 1200);
    const group = 30 * Math.floor(a / 30);
    const b = draw() < 0.75 ? group + Math.floor(draw() * 30) : Math.floor(draw() * 1200);
    if (a !== b) links.set(Math.min(a, b) * 1200 + Math.max(a, b), [a, b]);
  }
  const planted = Int32Array.from({ length: 1200 }, (_, node) => Math.floor(node / 30));
  return { graph: graphOf(1200, [...links.values()]), planted };
};

describe('communities of a network with planted groups', () => {
  const { graph, planted } = plantedGroups();

  it('have at least the modularity of the groups, whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(communitiesOf(graph, seed).modularity).toBeGreaterThan(modularityOf(graph, planted)! - 0.001);
    }
  });
});

describe('a community that is not connected', () => {
  it('becomes one community for each of its parts, and others stay', () => {
    const graph = graphOf(6, [...everyLink([0, 1]), [2, 3], [3, 4], [4, 0]]);
    const communities = Int32Array.of(5, 5, 5, 5, 1, 1);
    splitUnconnected(graph, communities);
    expect([...communities]).toEqual([0, 0, 1, 1, 2, 3]);
  });
});

describe('modularity', () => {
  it('of all nodes in one community is 0', () => {
    expect(modularityOf(ringOfGroups(4), new Int32Array(20))).toBeCloseTo(0, 12);
  });
});
