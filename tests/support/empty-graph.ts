import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Connected, connect } from '../../server/neo4j/connect.ts';
import { type OpenGraph, prepareGraph } from '../../server/open-graph.ts';
import type { Neo4jAddress } from './provide-neo4j.ts';

/** The time that tests record. */
export const testTime = '2026-01-01T00:00:00.000Z';

/** The throw-away Neo4j of this worker: no other file of the run uses it meanwhile. */
export const throwAwayNeo4j = (): Neo4jAddress => {
  const address = inject('neo4js')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (!address) throw new Error('There are more workers than throw-away Neo4js: see `maxWorkers` in vitest.config.ts.');
  return address;
};

export const connectToThrowAway = (): Promise<Connected> => connect({ ...throwAwayNeo4j(), database: 'neo4j' });

/** Takes everything out of the throw-away Neo4j, constraints and indexes too. */
export const emptyThrowAway = async ({ driver }: Connected): Promise<void> => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name');
  for (const record of records) await driver.executeQuery(`DROP CONSTRAINT ${String(record.get('name'))}`);
  await driver.executeQuery('DROP INDEX words IF EXISTS');
};

/** Takes a graph of ours back to revision 0, its schema kept. Null where the throw-away Neo4j holds no graph of ours. */
const takeBack = async ({ driver }: Connected): Promise<string | null> => {
  const { records } = await driver.executeQuery(
    'MATCH (r:_Revision) SET r.value = 0, r.seeded = false RETURN r.graphId AS id',
  );
  if (!records[0]) return null;
  await driver.executeQuery('MATCH (n) WHERE NOT (n:_Migration OR n:_Revision) DETACH DELETE n');
  return String(records[0].get('id'));
};

/** An empty graph of ours on the throw-away Neo4j. */
export const emptyGraph = async (): Promise<OpenGraph> => {
  const connected = await connectToThrowAway();
  const dataDir = await mkdtemp(join(tmpdir(), 'joined-up-data-'));
  const id = await takeBack(connected);
  if (id === null) await emptyThrowAway(connected);
  else await writeFile(join(dataDir, 'graph-id'), id);
  const graph = await prepareGraph(connected, dataDir, testTime);
  return {
    ...graph,
    close: async () => {
      await Promise.all([graph.threads.close(), graph.console.close()]);
      await connected.driver.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
