import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { startApplication } from '../../server/start.ts';
import { startThrowAwayNeo4j } from './throw-away-neo4j.ts';

/** The application as it is started for its users, on a throw-away Neo4j and with a data folder of its own. */
export interface WholeApplication {
  readonly address: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** @param settings environment variables beside those that say where its Neo4j is. */
export const startWholeApplication = async (
  settings: Readonly<Record<string, string>> = {},
): Promise<WholeApplication> => {
  const neo4j = await startThrowAwayNeo4j();
  const dataDir = await mkdtemp(join(tmpdir(), 'joined-up-app-'));
  const config = readConfig({
    PORT: '0',
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    ...settings,
  });
  const application = await startApplication(
    config,
    () => {},
    () => '2026-01-01T00:00:00.000Z',
  );
  return {
    address: application.address,
    dataDir,
    stop: async () => {
      await application.stop();
      await neo4j.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
