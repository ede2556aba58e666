/** Over a Neo4j that lets a query read files and the network, the console stays off and says why. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../server/neo4j/connect.ts';
import { type OpenGraph, prepareGraph } from '../../server/open-graph.ts';
import { testTime } from '../support/empty-graph.ts';
import { type Listening, listening } from '../support/listening.ts';
import { appOver, ask } from '../support/running-app.ts';
import { startThrowAwayNeo4j, type ThrowAwayNeo4j } from '../support/throw-away-neo4j.ts';

/** As Neo4j comes: what closes it in the application's own is not set. */
const open = {
  'dbms.security.allow_csv_import_from_file_urls': 'true',
  'internal.dbms.cypher_ip_blocklist': '',
  'dbms.security.procedures.allowlist': '*',
} as const;

let neo4j: ThrowAwayNeo4j;
let dataDir: string;
let graph: OpenGraph;
let app: FastifyInstance;
let listener: Listening;

beforeAll(async () => {
  neo4j = await startThrowAwayNeo4j(open);
  const connected = await connect({ ...neo4j, database: 'neo4j' });
  dataDir = await mkdtemp(join(tmpdir(), 'joined-up-data-'));
  const prepared = await prepareGraph(connected, dataDir, testTime);
  graph = {
    ...prepared,
    close: async () => {
      await Promise.all([prepared.threads.close(), prepared.console.close()]);
      await connected.driver.close();
    },
  };
  app = await appOver(graph);
  listener = await listening();
});
afterAll(async () => {
  listener?.close();
  await app?.close();
  await graph?.close();
  await neo4j?.stop();
  if (dataDir) await rm(dataDir, { recursive: true, force: true });
});

const raw = (query: string) => graph.connected.driver.executeQuery(query);

describe('over a Neo4j that is open', () => {
  it('a query would read files and reach the network, were it let through', async () => {
    await expect(raw("LOAD CSV FROM 'file:///none.csv' AS row RETURN row")).rejects.toThrow(/external resource/i);
    await expect(raw(`LOAD CSV FROM 'http://127.0.0.1:${listener.port}/a' AS row RETURN row`)).rejects.toThrow();
    expect(listener.connections()).toBeGreaterThan(0);
    expect((await raw('CALL dbms.listConfig() YIELD name RETURN name LIMIT 1')).records).toHaveLength(1);
  });

  it.each(['RETURN 1 AS one', 'MATCH (n) RETURN n'])('the console runs nothing, and says why: %s', async (query) => {
    const { status, body } = await ask(app, '/api/cypher', { query, params: {} });
    expect({ status, body }).toMatchObject({ status: 503, body: { code: 'CONSOLE_OFF' } });
    const { message } = body as { readonly message: string };
    expect(message).toContain('lets a query read files or the network');
    expect(message).toContain('dbms.security.allow_csv_import_from_file_urls=false');
    expect(message).toContain('internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0');
  });

  it('the rest of the application answers as ever', async () => {
    expect((await ask(app, '/api/health')).status).toBe(200);
    expect((await ask(app, '/api/queries')).status).toBe(200);
  });
});
