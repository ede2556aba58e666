/** A graph on a Neo4j of its own data folder, which can be killed as a power cut would. */
import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readConfig } from '../server/config.ts';
import { makeDataDir } from '../server/data-dir.ts';
import { freePort } from '../server/neo4j/local/free-port.ts';
import { haveJars, jarsFolder } from '../server/neo4j/local/jars.ts';
import { layoutOf } from '../server/neo4j/local/layout.ts';
import { openNeo4j } from '../server/neo4j/local/open-neo4j.ts';
import { readRecord } from '../server/neo4j/local/server-record.ts';
import { type OpenGraph, openGraph } from '../server/open-graph.ts';

const quiet = () => {};

interface KillableGraph {
  readonly dataDir: string;
  /** Opens it, and starts its Neo4j where that does not run. */
  readonly open: () => Promise<OpenGraph>;
  readonly killNeo4j: () => void;
}

/**
 * @param folder an empty folder.
 * @param shared the data folder whose jars are used.
 * @param at the time to record, ISO 8601.
 */
export const killableGraph = async (folder: string, shared: string, at: string): Promise<KillableGraph> => {
  const dataDir = join(folder, 'data');
  await makeDataDir(join(dataDir, 'neo4j'));
  if (haveJars(shared)) await symlink(dirname(jarsFolder(shared)), dirname(jarsFolder(dataDir)));
  return {
    dataDir,
    open: async () => {
      // A port of its own: others on the machine may take the usual one while it is down.
      const neo4j = await openNeo4j({ dataDir, report: quiet, port: await freePort() });
      const graph = await openGraph({ ...readConfig({}), dataDir }, quiet, at);
      const close = async () => {
        await graph.close();
        await neo4j.close();
      };
      return { ...graph, close };
    },
    killNeo4j: () => {
      const record = readRecord(layoutOf(dataDir).recordFile);
      if (record?.kind !== 'process') throw new Error('Only a local Neo4j can be killed here.');
      process.kill(record.process.pid, 'SIGKILL');
    },
  };
};
