import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQuery } from '../../server/console/syntax/read-query.ts';
import { type Connected, makeForeignDriver } from '../../server/neo4j/connect.ts';
import { connectToThrowAway, emptyThrowAway, throwAwayNeo4j } from '../support/empty-graph.ts';

let connected: Connected;
let driver: Driver;

beforeAll(async () => {
  connected = await connectToThrowAway();
  await emptyThrowAway(connected);
  await connected.driver.executeQuery(
    "UNWIND range(1, 1000) AS i CREATE (:Agency {id: toString(i), name: 'a' + i % 7})-[:MEMBER_OF]->(:Theme {id: 't' + i})",
  );
  driver = makeForeignDriver({ ...throwAwayNeo4j(), database: 'neo4j' });
});
afterAll(async () => {
  await emptyThrowAway(connected);
  await driver.close();
  await connected.driver.close();
});

const asRun = (query: string): string => {
  const read = readQuery(query);
  if ('problem' in read) throw new Error(read.problem.message);
  return read.query;
};

const inSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
};

const timeoutMs = 1_000;
/** Neo4j looks whether a time limit is over twice a second; one part of an expression may take some seconds more. */
const endedWithinMs = 6_000;

const loop = (than: string) => `any(y IN range(1, 1900000) WHERE y < -${than})`;
const long = `left(replace('${'a'.repeat(1_000)}', 'a', '${'a'.repeat(1_000)}'), 60000)`;

describe('the time limit', () => {
  it.each([
    ['nodes that are scanned', `MATCH (n:Agency) RETURN sum(CASE WHEN ${loop('id(n)')} THEN 1 ELSE 0 END)`],
    ['relationships that are scanned', `MATCH ()-[r]->() WITH r WHERE ${loop('id(r)')} RETURN count(r)`],
    ['rows that were sorted', `UNWIND range(1, 1000) AS x WITH x ORDER BY x DESC WHERE ${loop('x')} RETURN count(x)`],
    [
      'rows that were grouped',
      `UNWIND range(1, 1000) AS x WITH x, count(*) AS n WHERE ${loop('n - x')} RETURN count(x)`,
    ],
    ['what is gathered', `MATCH (n:Agency) RETURN size(collect(${loop('id(n)')}))`],
    ['a loop over what is gathered', `MATCH (n:Agency) RETURN [x IN collect(${loop('id(n)')}) WHERE x][0] AS first`],
    ['what rows are sorted by', `MATCH (n:Agency) WITH n ORDER BY ${loop('id(n)')} RETURN count(n)`],
    ['a query for each row', `MATCH (n:Agency) CALL (n) { RETURN ${loop('id(n)')} AS is } RETURN count(is)`],
    ['a query in an expression', `RETURN COUNT { MATCH (n:Agency) WHERE ${loop('id(n)')} } AS n`],
    [
      'a query in a loop',
      `MATCH (k:Theme) WITH collect(k.id) AS ids RETURN [x IN ids WHERE EXISTS { MATCH (n:Agency) WHERE ${loop('id(n)')} }] AS l`,
    ],
    ['reduce', 'MATCH (n:Agency) RETURN sum(reduce(s = id(n), y IN range(1, 1900000) | s + y % 7))'],
    ['a list that is made', 'MATCH (n:Agency) RETURN sum(size([y IN range(1, 1900000) WHERE y % 7 = id(n)]))'],
    [
      'a text that is searched',
      `WITH ${long} AS t MATCH (n:Agency) WITH n, t ORDER BY n.id WHERE t + id(n) CONTAINS left(t, 30000) + 'b' RETURN count(n)`,
    ],
  ])('ends work on %s', async (_what, query) => {
    const start = performance.now();
    const asked = inSession((session) => session.beginTransaction({ timeout: timeoutMs }).run(asRun(query)));
    await expect(asked).rejects.toMatchObject({ code: expect.stringContaining('TransactionTimedOut') });
    expect(performance.now() - start).toBeLessThan(endedWithinMs);
  });
});

describe('a query that Neo4j is made to look at the time in', () => {
  it.each([
    'MATCH (n:Agency) WITH collect(n.name) AS l RETURN size([x IN l WHERE x = "a1"])',
    'MATCH (n:Agency) RETURN n.name, size([x IN collect(n.id) WHERE x > n.name]) ORDER BY n.name',
    'MATCH (n:Agency) RETURN n.name AS name, [x IN collect(n.id) WHERE x < "2"] AS ids ORDER BY size(ids) DESC, name',
    'MATCH (n:Agency) WITH collect(n) AS l UNWIND [x IN l WHERE x.name = "a1"] AS m RETURN m.id AS id ORDER BY id LIMIT 3',
    'MATCH (n:Agency) WITH collect(n) AS l RETURN head([x IN l WHERE x.id = "7"]).name AS `a ``name`',
    'WITH range(1, 2000) AS l RETURN [x IN l WHERE x % 900 = 0], any(x IN l WHERE x = 3), reduce(s = 0, x IN l | s + x)',
    'WITH range(1, 2000) AS l RETURN DISTINCT [x IN l WHERE x < 3] ORDER BY [x IN l WHERE x < 3]',
    'WITH range(1, 2000) AS l RETURN size([x IN l WHERE x < 3]) + size([x IN l WHERE x < 5]) AS n UNION RETURN 1 AS n',
    'WITH range(1, 2000) AS l RETURN single(x IN l WHERE x = 1) AND NOT none(x IN l WHERE x = 2)',
    'MATCH (n:Agency) WHERE any(x IN range(1, 2000) WHERE toString(x) = n.id) AND n.name = "a1" RETURN count(n)',
    'WITH null AS l RETURN [x IN l + range(1, 2000) | x], all(x IN l WHERE size(range(1, 2000)) > x)',
    'MATCH (n:Agency)-->(t) WITH n, [x IN range(1, 2000) | x] AS l WHERE n.id = "1" RETURN n {.id, many: [x IN l WHERE x < 3]}',
    'RETURN COLLECT { UNWIND [x IN range(1, 2000) WHERE x < 3] AS y RETURN y } AS l, COUNT { (:Agency) }',
  ])('gives the same under the same names: %s', async (query) => {
    const answerTo = (text: string) =>
      inSession(async (session) => {
        const { records } = await session.run(text);
        return records.map((record) => record.toObject());
      });
    expect(asRun(query)).not.toBe(query);
    expect(await answerTo(asRun(query))).toEqual(await answerTo(query));
  });
});
