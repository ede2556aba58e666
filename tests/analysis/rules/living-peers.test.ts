import fc from 'fast-check';
import { expect, test } from 'vitest';
import { couldMeet, makeSpans } from '../../../server/analysis/partial-dates.ts';
import { livingPeers } from '../../../server/analysis/rules/living-peers.ts';

const day = fc.integer({ min: 0, max: 12 });

/** When a partnership lived, in any order of the days, and which of three groups it has. */
const lives = fc.array(
  fc.record({ since: fc.option(day), until: fc.option(day), had: fc.integer({ min: 0, max: 7 }) }),
  {
    maxLength: 30,
  },
);

test('peers are counted as one by one, where dates are the wrong way round too', () => {
  fc.assert(
    fc.property(lives, (partnerships) => {
      const life = makeSpans(partnerships.length);
      for (const [place, { since, until }] of partnerships.entries()) {
        if (since !== null) life.sinceFirst[place] = since;
        if (until !== null) life.untilLast[place] = until;
      }
      const had = Int32Array.from(partnerships, (each) => each.had);
      const places = [...partnerships.keys()];
      const count = livingPeers(life, places, had, 3);
      for (const place of places) {
        const peers = places.filter((other) => other !== place && couldMeet(life, place, life, other));
        const having = [1, 2, 4].map((bit) => peers.filter((other) => (had[other]! & bit) > 0).length);
        const told = count(place);
        expect([told.peers, ...[0, 1, 2].map(told.having)]).toEqual([peers.length, ...having]);
      }
    }),
    { seed: 20_001, numRuns: 500 },
  );
});
