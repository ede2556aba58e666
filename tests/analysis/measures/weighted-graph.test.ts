import { describe, expect, it } from 'vitest';
import { joinGroups, renumber, withWeights } from '../../../server/analysis/measures/weighted-graph.ts';
import { graphOf } from './any-graph.ts';

describe('groups of nodes', () => {
  it('are numbered in the order in which they are met, however high their numbers were', () => {
    const groups = Int32Array.of(7, 3, 7, 0);
    expect(renumber(groups, 8)).toBe(3);
    expect([...groups]).toEqual([0, 1, 0, 2]);
  });

  it('are the nodes of a graph whose links count those between them, and whose strengths count all', () => {
    const graph = graphOf(5, [
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [3, 4],
    ]);
    const joined = joinGroups(withWeights(graph), Int32Array.of(0, 0, 1, 1, 2), 3);
    expect(joined).toMatchObject({ length: 3, ends: 10 });
    expect([...joined.strengths]).toEqual([5, 4, 1]);
    expect([...joined.offsets]).toEqual([0, 1, 3, 4]);
    expect([...joined.neighbours]).toEqual([1, 0, 2, 1]);
    expect([...joined.weights]).toEqual([3, 3, 1, 1]);
  });
});
