import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { catalogue } from './catalogue.ts';
import type { Connected } from './connect.ts';
import { runQuery, runTransaction } from './run-query.ts';

const idFile = (dataDir: string) => join(dataDir, 'graph-id');

const readIdFile = async (dataDir: string): Promise<string | null> => {
  try {
    return (await readFile(idFile(dataDir), 'utf8')).trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const writeIdFile = async (dataDir: string, graphId: string): Promise<void> => {
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${idFile(dataDir)}.new`, `${graphId}\n`);
  await rename(`${idFile(dataDir)}.new`, idFile(dataDir));
};

/**
 * Proves that the graph is the one this DATA_DIR belongs to, by an id kept in both; an empty graph is made ours.
 * The id is written to DATA_DIR first: a crash in between leaves an empty graph, which is taken at the next start.
 *
 * @throws Problem FOREIGN_GRAPH where the graph is somebody else's, or another DATA_DIR's.
 */
export const proveOwnership = async (connected: Connected, dataDir: string): Promise<void> => {
  const [bookkeeping] = await runQuery(connected, catalogue.readRevision, {});
  const ours = await readIdFile(dataDir);
  if (bookkeeping) {
    if (bookkeeping.graphId === ours) return;
    throw new Problem(
      'FOREIGN_GRAPH',
      `The graph at ${connected.uri} belongs to another DATA_DIR. Use that one, or adopt the graph by writing ${bookkeeping.graphId} into ${idFile(dataDir)}.`,
    );
  }
  const [state] = await runQuery(connected, catalogue.isEmpty, {});
  if (!state?.empty) {
    throw new Problem(
      'FOREIGN_GRAPH',
      `The graph at ${connected.uri} holds data that is not Joined-Up’s. Nothing was written; set NEO4J_URI or NEO4J_DATABASE to an empty one.`,
    );
  }
  const graphId = ours ?? randomUUID();
  await writeIdFile(dataDir, graphId);
  await runTransaction(connected, { name: 'bookkeeping/create-revision', timeoutMs: 30_000 }, (run) =>
    run(catalogue.createRevision, { graphId }),
  );
};
