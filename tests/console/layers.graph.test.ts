import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveClosed } from '../../server/console/probe.ts';
import { explainForeign, runForeign } from '../../server/console/run-foreign.ts';
import { type Connected, connect, makeForeignDriver } from '../../server/neo4j/connect.ts';
import { connectToThrowAway, emptyThrowAway, throwAwayNeo4j } from '../support/empty-graph.ts';

let connected: Connected;
let driver: Driver;

beforeAll(async () => {
  connected = await connectToThrowAway();
  await emptyThrowAway(connected);
  await connected.driver.executeQuery('UNWIND range(1, 1000) AS i CREATE (:Agency {id: toString(i)})');
  driver = makeForeignDriver({ ...throwAwayNeo4j(), database: 'neo4j' });
});
afterAll(async () => {
  await emptyThrowAway(connected);
  await driver.close();
  await connected.driver.close();
});

const asWritten = (query: string, params: Readonly<Record<string, unknown>> = {}) => ({
  query,
  written: query,
  params,
});

describe('the plan alone', () => {
  const explain = (query: string) => explainForeign(driver, 'neo4j', asWritten(query));

  it.each([
    ['CREATE (n)', /would write/],
    ['MATCH (n) SET n.a = 1', /would write/],
    ['MATCH (n) CALL (n) { DETACH DELETE n } RETURN n', /would write/],
    ['CREATE INDEX a FOR (n:A) ON (n.b)', /would write/],
    ["LOAD CSV FROM 'http://127.0.0.1:9/a' AS row RETURN row", /files or the network/],
    ["CALL () { LOAD CSV FROM 'file:///a' AS row RETURN row } RETURN row", /files or the network/],
    ['CALL dbms.components()', /procedure dbms\.components/],
    ['CALL db.ping()', /procedure db\.ping/],
    ['MATCH (a), (b), (c), (d) RETURN max(a.id + b.id)', /expects about/],
  ])('refuses %s', async (query, why) => {
    await expect(explain(query)).rejects.toMatchObject({ code: 'QUERY_REFUSED', message: expect.stringMatching(why) });
  });

  it('takes reads, the schema and the procedures that are taken', async () => {
    await explain('MATCH (a:Agency) RETURN a.id ORDER BY a.id');
    await explain('SHOW INDEXES');
    await explain('SHOW CONSTRAINTS YIELD name RETURN name');
    await explain('CALL db.labels() YIELD label RETURN label');
  });

  it('tells of an error by its place in what was written, without what was put before it', async () => {
    await expect(explain('RETRUN 1')).rejects.toMatchObject({
      code: 'QUERY_FAILED',
      message: expect.stringContaining('(line 1, column 1)'),
    });
  });
});

describe('the transaction alone', () => {
  const run = (query: string, params?: Readonly<Record<string, unknown>>) =>
    runForeign(driver, 'neo4j', asWritten(query, params));

  it('cannot write, as it reads', async () => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    await expect(session.run('CREATE (n)')).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await session.close();
  });

  it('ends a query after ten seconds', async () => {
    const start = performance.now();
    const long = 'UNWIND range(1, 99999) AS a UNWIND range(1, 99999) AS b UNWIND range(1, 99999) AS c RETURN count(*)';
    await expect(run(long)).rejects.toMatchObject({ code: 'QUERY_TIMED_OUT' });
    expect(performance.now() - start).toBeLessThan(13_000);
  });

  it('cuts an answer at its most rows, and says so', async () => {
    const { rows, truncated } = JSON.parse(await run('UNWIND range(1, 100001) AS x RETURN x')) as {
      readonly rows: readonly unknown[];
      readonly truncated: boolean;
    };
    expect([rows.length, truncated]).toEqual([100_000, true]);
  });

  it('cuts an answer at its most bytes, and says so', async () => {
    const answer = await run("UNWIND range(1, 9999) AS x RETURN [y IN range(1, 999) | 'ten letters'] AS x");
    expect(answer.length).toBeLessThan(33 * 1024 ** 2);
    expect(answer).toContain('"truncated":true');
  });

  it('answers in the order of the columns, whole numbers in full, a name as it is', async () => {
    const answer = await run('RETURN 9007199254740993 AS b, 7 AS a, $x AS `__proto__`', { x: [1.5, 'é', null] });
    expect(JSON.parse(answer)).toMatchObject({
      columns: ['b', 'a', '__proto__'],
      rows: [['9007199254740993', 7, [1.5, 'é', null]]],
      truncated: false,
    });
  });

  it('says that a column stands twice', async () => {
    await expect(run('RETURN 1 AS a, 2 AS a')).rejects.toMatchObject({ code: 'QUERY_FAILED' });
  });
});

describe('Neo4j as it is set up, without the guard', () => {
  /** Of a session that may write, by which the guard would never ask. */
  const raw = (query: string) => connected.driver.executeQuery(query);

  it.each([
    ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", /allow_csv_import_from_file_urls/],
    ["LOAD CSV FROM 'http://127.0.0.1:9/a' AS row RETURN row", /cypher_ip_blocklist/],
    ["LOAD CSV FROM 'https://127.0.0.1:9/a' AS row RETURN row", /cypher_ip_blocklist/],
    ["LOAD CSV FROM 'ftp://127.0.0.1:9/a' AS row RETURN row", /cypher_ip_blocklist/],
    ["CALL apoc.load.json('http://127.0.0.1:9/a')", /no procedure/],
    ["RETURN apoc.load.json('http://127.0.0.1:9/a')", /Unknown function/],
    ["RETURN genai.vector.encode('a', 'OpenAI', {})", /Unknown function/],
  ])('refuses %s', async (query, why) => {
    await expect(raw(query)).rejects.toThrow(why);
  });

  it('is proved closed', async () => {
    await expect(proveClosed(driver, 'neo4j')).resolves.toBeUndefined();
  });
});

describe('an address that does not answer', () => {
  it('is none that can be proved closed', async () => {
    await expect(
      connect({ uri: 'bolt://127.0.0.1:9', user: 'a', password: 'b', database: 'neo4j' }),
    ).rejects.toMatchObject({
      code: 'NEO4J_UNAVAILABLE',
    });
  });
});
