import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Groups } from '../../server/analysis/rules/groups.ts';

const groups = (...pairs: readonly (readonly [number, number])[]) => {
  const made = new Groups();
  for (const [a, b] of pairs) made.join(a, b);
  return made.all();
};

describe('the groups that pairs make', () => {
  it.each<[string, (readonly [number, number])[], number[][]]>([
    ['none of none', [], []],
    ['one of a pair', [[4, 7]], [[4, 7]]],
    [
      'one of a chain',
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      [[1, 2, 3, 4]],
    ],
    [
      'one of a ring',
      [
        [1, 2],
        [2, 3],
        [1, 3],
      ],
      [[1, 2, 3]],
    ],
    [
      'two of pairs apart, by their least',
      [
        [5, 9],
        [1, 8],
      ],
      [
        [1, 8],
        [5, 9],
      ],
    ],
    [
      'one where a last pair joins two',
      [
        [1, 2],
        [8, 9],
        [4, 8],
        [2, 9],
      ],
      [[1, 2, 4, 8, 9]],
    ],
    [
      'one where the larger meets the smaller',
      [
        [6, 7],
        [7, 8],
        [1, 2],
        [1, 6],
      ],
      [[1, 2, 6, 7, 8]],
    ],
  ])('are %s', (_, pairs, made) => {
    expect(groups(...pairs)).toEqual(made);
    expect(groups(...[...pairs].reverse())).toEqual(made);
  });

  it('join exactly what can be reached over pairs', () => {
    const pair = fc.tuple(fc.nat(12), fc.nat(12)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const made = groups(...pairs);
        const named = new Set(pairs.flat());
        expect(made.flat().sort((a, b) => a - b)).toEqual([...named].sort((a, b) => a - b));
        for (const [a, b] of pairs)
          expect(made.filter((group) => group.includes(a) && group.includes(b))).toHaveLength(1);
        for (const group of made) {
          const reached = new Set([group[0]!]);
          for (let round = 0; round < group.length; round += 1) {
            for (const [a, b] of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
          }
          expect([...reached].sort((a, b) => a - b)).toEqual(group);
        }
      }),
      { seed: 5 },
    );
  });
});
