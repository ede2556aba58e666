/** A large import that is killed or cancelled while it writes leaves an empty graph, and nothing that keeps others waiting. */
import { afterAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { ended, startImport } from '../../bench/crash-runs.ts';
import type { Connected } from '../../server/neo4j/connect.ts';
import { prepareGraph } from '../../server/open-graph.ts';
import { connectToThrowAway, emptyThrowAway, testTime, throwAwayNeo4j } from '../support/empty-graph.ts';
import { appOver } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { bundleFolder } from './bundle-folder.ts';

let connected: Connected;
let dataDir: string;

beforeEach(async () => {
  await connected?.driver.close();
  connected = await connectToThrowAway();
  await emptyThrowAway(connected);
  dataDir = await temporaryFolder('cut-short');
});
afterAll(() => connected?.driver.close());

const patienceMs = 120_000;

/** More rows than fit into one transaction of so few, each part of them a transaction of its own. */
const limits = { rowsAtOnce: 500 };
const rows = Array.from({ length: 4_000 }, (_, row) => `P${row % 40},A${Math.floor(row / 40)}`);
const table = `partnership,agency\n${rows.join('\n')}\n`;

const count = async (query: string): Promise<number> => {
  const { records } = await connected.driver.executeQuery(`${query} RETURN count(*) AS count`);
  return Number(records[0]!.get('count'));
};
const seats = () => count('MATCH ()-[seat:MEMBER_OF]->()');
const marks = () => count('MATCH (mark:_Loading)');
const bodies = () => count("MATCH (n) WHERE NOT labels(n)[0] STARTS WITH '_'");

/** Waits until a part of the seats is there. */
const untilHalfWritten = () => vi.waitUntil(async () => (await seats()) > 0, { interval: 50, timeout: patienceMs });

it('killed while it writes, it is gone at the next start', { timeout: 2 * patienceMs }, async () => {
  const { uri, user, password } = throwAwayNeo4j();
  const command = startImport(await bundleFolder({ 'memberships.csv': table }), {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DATA_DIR: dataDir,
    TMPDIR: dataDir,
    IMPORT_LIMITS: 'rowsAtOnce=500',
  });
  await untilHalfWritten();
  command.kill('SIGKILL');
  await ended(command);
  expect([await marks(), (await seats()) < rows.length]).toEqual([1, true]);
  const graph = await prepareGraph(connected, dataDir, testTime);
  onTestFinished(() => graph.threads.close());
  expect([await marks(), await bodies()]).toEqual([0, 0]);
  expect((await graph.snapshot()).nodes.length).toBe(0);
});

it('cancelled while it writes, the graph is empty and in use again without a start', {
  timeout: 2 * patienceMs,
}, async () => {
  const graph = await prepareGraph(connected, dataDir, testTime);
  const app = await appOver(graph, '', limits);
  onTestFinished(async () => {
    await app.close();
    await graph.threads.close();
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const form = new FormData();
  form.append('file', new Blob([table]), 'memberships.csv');
  const controller = new AbortController();
  const answer = fetch(`${address}/api/imports`, { method: 'POST', body: form, signal: controller.signal });
  await untilHalfWritten();
  expect((await fetch(`${address}/api/health`)).status).toBe(503);
  controller.abort();
  await expect(answer).rejects.toThrow();
  await vi.waitUntil(async () => (await fetch(`${address}/api/health`)).ok, { interval: 50, timeout: patienceMs });
  expect([await marks(), await bodies()]).toEqual([0, 0]);
});
