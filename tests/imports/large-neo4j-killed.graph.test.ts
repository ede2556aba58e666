/** A large import whose Neo4j dies while it writes leaves an empty graph at the next start, and the history says why. */
import { expect, it, onTestFinished, vi } from 'vitest';
import type { ImportHistory } from '#contract/imports';
import { ended, startImport } from '../../bench/crash-runs.ts';
import { killableGraph } from '../../bench/killable-graph.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { testTime } from '../support/empty-graph.ts';
import { appOver } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sharedJars } from '../support/throw-away-neo4j.ts';
import { bundleFolder } from './bundle-folder.ts';

const patienceMs = 120_000;

/** More rows than fit into one transaction of so few, each part of them a transaction of its own. */
const rows = Array.from({ length: 8_000 }, (_, row) => `P${row % 40},A${Math.floor(row / 40)}`);
const table = `partnership,agency\n${rows.join('\n')}\n`;

const count = async ({ connected }: OpenGraph, query: string): Promise<number> => {
  const { records } = await connected.driver.executeQuery(`${query} RETURN count(*) AS count`);
  return Number(records[0]!.get('count'));
};
const seats = 'MATCH ()-[seat:MEMBER_OF]->()';

it('is gone at the next start, and was cut short in the history', { timeout: 3 * patienceMs }, async () => {
  const { dataDir: shared } = await sharedJars();
  const { dataDir, open, killNeo4j } = await killableGraph(await temporaryFolder('neo4j-killed'), shared, testTime);
  const before = await open();
  const command = startImport(await bundleFolder({ 'memberships.csv': table }), {
    DATA_DIR: dataDir,
    TMPDIR: await temporaryFolder('killed-import'),
    NEO4J_URI: '',
    IMPORT_LIMITS: 'rowsAtOnce=500',
  });
  await vi.waitUntil(async () => (await count(before, seats)) > 0, { interval: 20, timeout: patienceMs });
  killNeo4j();
  await ended(command);
  await before.close();
  // Failed: neither done nor refused.
  expect(command.exitCode).toBe(1);

  const graph = await open();
  const app = await appOver(graph);
  onTestFinished(async () => {
    await app.close();
    await graph.close();
  });
  expect(await count(graph, "MATCH (n) WHERE n:_Loading OR NOT labels(n)[0] STARTS WITH '_'")).toBe(0);
  const health = (await app.inject('/api/health')).json() as { readonly counts: Readonly<Record<string, number>> };
  expect(Object.values(health.counts).every((nodes) => nodes === 0)).toBe(true);
  const { imports } = (await app.inject('/api/imports')).json() as ImportHistory;
  expect(imports).toMatchObject([{ by: 'command line', cutShortAt: testTime, added: {}, canRollBack: false }]);
  const refused = await app.inject({ method: 'DELETE', url: `/api/imports/${imports[0]!.id}` });
  expect([refused.statusCode, refused.json()]).toMatchObject([
    409,
    { code: 'ROLL_BACK_REFUSED', message: expect.stringContaining('cut short') },
  ]);
});
