import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstQueries } from '../../server/console/first-queries.ts';
import { explainForeign } from '../../server/console/run-foreign.ts';
import { readQuery } from '../../server/console/syntax/read-query.ts';
import { type Connected, makeForeignDriver } from '../../server/neo4j/connect.ts';
import { connectToThrowAway, emptyThrowAway, throwAwayNeo4j } from '../support/empty-graph.ts';

let connected: Connected;
const driver = makeForeignDriver({ ...throwAwayNeo4j(), database: 'neo4j' });

beforeAll(async () => {
  connected = await connectToThrowAway();
  await emptyThrowAway(connected);
});
afterAll(async () => {
  await driver.close();
  await connected.driver.close();
});

describe('queries to learn from', () => {
  it.each(firstQueries)('are read and planned: %s', async (written) => {
    const read = readQuery(written);
    expect(read).toHaveProperty('query');
    const query = 'query' in read ? read.query : '';
    await expect(explainForeign(driver, 'neo4j', { query, params: {} })).resolves.toBeUndefined();
  });
});
