import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Connected, connect } from '../../server/neo4j/connect.ts';
import { type OpenGraph, prepareGraph } from '../../server/open-graph.ts';

/** The time that tests record. */
export const testTime = '2026-01-01T00:00:00.000Z';

/** A connection to the run's throw-away Neo4j, which nothing else uses. */
export const connectToThrowAway = (): Promise<Connected> => connect({ ...inject('neo4j'), database: 'neo4j' });

/** Takes everything out of the throw-away Neo4j, constraints and indexes too. */
export const emptyThrowAway = async ({ driver }: Connected): Promise<void> => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name');
  for (const record of records) await driver.executeQuery(`DROP CONSTRAINT ${String(record.get('name'))}`);
  await driver.executeQuery('DROP INDEX names IF EXISTS');
};

/** An empty graph of ours on the throw-away Neo4j. */
export const emptyGraph = async (): Promise<OpenGraph> => {
  const connected = await connectToThrowAway();
  await emptyThrowAway(connected);
  const dataDir = await mkdtemp(join(tmpdir(), 'joined-up-data-'));
  const graph = await prepareGraph(connected, dataDir, testTime);
  return {
    ...graph,
    close: async () => {
      await connected.driver.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
