import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import { startApplication } from '../../server/start.ts';
import { startThrowAwayNeo4j } from './throw-away-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
  }
}

/** The whole application with both examples, on a throw-away Neo4j, for all browser tests of a run. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const neo4j = await startThrowAwayNeo4j();
  const dataDir = await mkdtemp(join(tmpdir(), 'joined-up-app-'));
  const config = readConfig({
    PORT: '0',
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    // Others than the usual ones, so that the page can be seen to tell those in force.
    IMPORT_LIMITS: 'rows=2900000,fileBytes=450000000',
  });
  const application = await startApplication(
    config,
    () => {},
    () => '2026-01-01T00:00:00.000Z',
  );
  project.provide('address', application.address);
  return async () => {
    await application.stop();
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
};
