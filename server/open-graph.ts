import type { Config } from './config.ts';
import { makeDataDir } from './data-dir.ts';
import { clearInterrupted } from './imports/write/loading.ts';
import { catalogue } from './neo4j/catalogue.ts';
import { type Connected, connect } from './neo4j/connect.ts';
import { type AsOfOneRevision, asOfOneRevision, type CurrentSnapshot, snapshotKeeper } from './neo4j/load-snapshot.ts';
import { openNeo4j } from './neo4j/local/open-neo4j.ts';
import type { Report } from './neo4j/local/progress.ts';
import { migrate } from './neo4j/migrations.ts';
import { proveOwnership } from './neo4j/ownership.ts';
import { restoringNow } from './neo4j/require-whole.ts';
import { runQuery } from './neo4j/run-query.ts';
import { type Console, openConsole } from './threads/console.ts';
import { openThreads, type Threads } from './threads/pool.ts';

/** The graph of a DATA_DIR: proved to be ours, its schema up to date. */
export interface Graph {
  readonly connected: Connected;
  readonly version: string;
  /** What analysis reads, as of the revision current now. */
  readonly snapshot: CurrentSnapshot;
  /** What analysis and the database say together, as of one revision. */
  readonly asOfOneRevision: AsOfOneRevision;
  readonly threads: Threads;
  readonly console: Console;
}

export interface OpenGraph extends Graph {
  /** Ends this use; a local Neo4j stops with its last use. */
  readonly close: () => Promise<void>;
}

/** Makes a connected database ready: ownership first, then the schema. */
export const prepareGraph = async (connected: Connected, dataDir: string, at: string): Promise<Graph> => {
  await proveOwnership(connected, dataDir);
  await migrate(connected, at);
  await clearInterrupted(connected, at);
  const [row] = await runQuery(connected, catalogue.readVersion, {});
  const threads = openThreads(connected.connection);
  const snapshot = snapshotKeeper(connected, threads.loadSnapshot);
  return {
    connected,
    version: row?.version ?? 'not known',
    snapshot,
    asOfOneRevision: asOfOneRevision(connected, snapshot),
    threads,
    console: openConsole(connected.connection),
  };
};

/**
 * Opens the graph that the configuration names; without one, the local Neo4j of DATA_DIR.
 *
 * @param at the time to record for migrations, ISO 8601.
 * @param use a restore may open a graph whose last restore was cut short.
 * @throws Problem INVALID_CONFIGURATION, NEO4J_UNAVAILABLE, FOREIGN_GRAPH; NOT_READY where a restore was cut short.
 */
export const openGraph = async (
  config: Config,
  report: Report,
  at: string,
  use: 'any' | 'restore' = 'any',
): Promise<OpenGraph> => {
  await makeDataDir(config.dataDir);
  const local = config.neo4j ? null : await openNeo4j({ dataDir: config.dataDir, report });
  const address = config.neo4j ?? local!;
  try {
    if (local) {
      report({
        step: `Neo4j ${local.startedByUs ? 'runs' : 'is shared'} at ${local.uri}; its password lies in ${local.passwordFile}`,
      });
    }
    const connected = await connect({ ...address, database: config.database });
    try {
      const graph = await prepareGraph(connected, config.dataDir, at);
      const [state] = await runQuery(connected, catalogue.readRevision, {});
      if (state?.restoring && use !== 'restore') throw restoringNow();
      return {
        ...graph,
        close: async () => {
          await Promise.all([graph.threads.close(), graph.console.close()]);
          await connected.driver.close();
          await local?.close();
        },
      };
    } catch (error) {
      await connected.driver.close();
      throw error;
    }
  } catch (error) {
    await local?.close();
    throw error;
  }
};
