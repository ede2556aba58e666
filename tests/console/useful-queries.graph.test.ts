import { describe, expect, it } from 'vitest';
import { findingQueries, usefulParams, usefulQueries } from '../../bench/queries/useful-queries.ts';
import { readQuery } from '../../server/console/syntax/read-query.ts';
import { applicationWith } from '../support/application.ts';
import { ask } from '../support/running-app.ts';

/** Those that are refused all the same, by a part of each, and why. */
const refusedStill = {
  'reduce(s = ':
    'Joins a collected list into one text: a long list would be copied with every element, and could not be ended. With boards[..1000] it is taken.',
  'UNWIND range(i + 1, size(all) - 1) AS j':
    'Compares lists that it picks by their places: each would be gone through for every element. With UNWIND all AS one it is taken.',
};

const isRefusedStill = (query: string) => Object.keys(refusedStill).some((part) => query.includes(part));

const now = applicationWith('documented', 'county');

/** Only what a query names: its guard weighs no more than that. */
const paramsOf = (query: string) =>
  Object.fromEntries(Object.entries(usefulParams).filter(([name]) => query.includes(`$${name}`)));

describe('useful queries', () => {
  it('are many, of many kinds, and nearly all are taken', () => {
    const refused = usefulQueries.filter(({ query }) => isRefusedStill(query));
    expect(usefulQueries.length).toBeGreaterThanOrEqual(150);
    expect(refused).toHaveLength(Object.keys(refusedStill).length);
    expect(1 - refused.length / usefulQueries.length).toBeGreaterThanOrEqual(0.97);
  });

  it('are answered as they are written', async () => {
    const wrong: string[] = [];
    for (const { query } of usefulQueries) {
      const { status, body } = await ask(now().app, '/api/cypher', { query, params: paramsOf(query) });
      const expected = isRefusedStill(query) ? 400 : 200;
      if (status !== expected) wrong.push(`${query}: ${JSON.stringify(body).slice(0, 300)}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each(findingQueries)('take in the definition of $kind', ({ query }) => {
    const given = Object.fromEntries(
      Object.entries({ among: 10, boards: 10, groups: 100, overload: 100 }).map(([name, values]) => [
        name,
        { values, characters: 100 },
      ]),
    );
    expect(readQuery(query, given)).toHaveProperty('query');
  });
});
