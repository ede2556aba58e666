import { writeFile } from 'node:fs/promises';
import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Check } from 'typebox/value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemReply } from '#contract/problem-reply';
import { type Connected, connect } from '../../server/neo4j/connect.ts';
import { prepareGraph } from '../../server/open-graph.ts';
import { emptyGraph, testTime, throwAwayNeo4j } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Longest wait for the answer that Neo4j is away: one attempt to connect, and the time in which a read is tried again. */
const patienceMs = 6_000;

/** A way to the throw-away Neo4j that can be cut and mended, as when the database stops and starts. */
class Bridge {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  async open(): Promise<number> {
    const { hostname, port } = new URL(throwAwayNeo4j().uri);
    const server = createServer((near) => {
      const far = connectSocket({ host: hostname, port: Number(port) });
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => {});
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.server = server;
    this.port = (server.address() as { port: number }).port;
    return this.port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }
}

let bridge: Bridge;
let connected: Connected;

beforeEach(async () => {
  const empty = await emptyGraph();
  await empty.close();
  bridge = new Bridge();
  const { user, password } = throwAwayNeo4j();
  connected = await connect({ uri: `bolt://127.0.0.1:${await bridge.open()}`, user, password, database: 'neo4j' });
});
afterEach(async () => {
  await connected.driver.close();
  await bridge.cut();
});

/** The graph that `emptyGraph` left, under a DATA_DIR that knows it. */
const graphOverBridge = async () => {
  const { records } = await connected.driver.executeQuery('MATCH (r:_Revision) RETURN r.graphId AS id');
  const dataDir = await temporaryFolder('away');
  await writeFile(join(dataDir, 'graph-id'), String(records[0]?.get('id')));
  return prepareGraph(connected, dataDir, testTime);
};

describe('while Neo4j is away', () => {
  it('health and all else say so soon, in the one error form, and answer again when it is back', async () => {
    const graph = await graphOverBridge();
    const app = await appOver(graph);
    expect(await ask(app, '/api/health')).toMatchObject({ status: 200 });
    await bridge.cut();
    for (const url of ['/api/health', '/api/search?q=x']) {
      const start = performance.now();
      const away = await ask(app, url);
      expect(performance.now() - start).toBeLessThan(patienceMs);
      expect(away).toMatchObject({ status: 503, body: { code: 'NEO4J_UNAVAILABLE' } });
      expect(Check(ProblemReply, away.body)).toBe(true);
    }
    await bridge.open();
    expect(await ask(app, '/api/health')).toMatchObject({ status: 200 });
    await app.close();
    await graph.threads.close();
  });
});

describe('a connection that cannot be made', () => {
  const address = () => ({ ...throwAwayNeo4j(), database: 'neo4j' });

  it('names NEO4J_DATABASE where the server has no such database', async () => {
    for (const database of ['nowhere', 'no such name!']) {
      const other = async () => prepareGraph(await connect({ ...address(), database }), tmpdir(), testTime);
      await expect(other()).rejects.toMatchObject({
        code: 'INVALID_CONFIGURATION',
        message: expect.stringMatching(new RegExp(`^NEO4J_DATABASE is "${database}"[^\\n]+$`)),
      });
    }
  });

  it('names NEO4J_URI where nobody listens', async () => {
    await bridge.cut();
    const start = performance.now();
    await expect(connect({ ...address(), uri: connected.uri })).rejects.toMatchObject({
      code: 'NEO4J_UNAVAILABLE',
      message: expect.stringMatching(/^[^\n]*NEO4J_URI[^\n]*$/),
    });
    expect(performance.now() - start).toBeLessThan(patienceMs);
  });
});
