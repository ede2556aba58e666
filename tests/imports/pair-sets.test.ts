import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairSets } from '../../server/imports/draft/pair-sets.ts';

test('a pair is new in a set once, whatever the other sets hold', () => {
  const few = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1, 2, 5_000), few, few), { maxLength: 2_000 }), (pairs) => {
      const sets = new PairSets();
      const seen = new Set<string>();
      for (const pair of pairs) {
        expect(sets.add(...pair)).toBe(!seen.has(pair.join()));
        seen.add(pair.join());
      }
    }),
    { seed: 31, numRuns: 100 },
  );
});

test('sets of many pairs beside many sets of few keep theirs', () => {
  const sets = new PairSets();
  const addAll = () => {
    let added = 0;
    for (let number = 0; number < 100_000; number += 1) {
      if (sets.add(number % 2, number, number % 7)) added += 1;
      if (sets.add(10 + number, number % 13, 3)) added += 1;
    }
    return added;
  };
  expect(addAll()).toBe(200_000);
  expect(addAll()).toBe(0);
});
