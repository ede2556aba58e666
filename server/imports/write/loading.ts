/**
 * What is too much for one transaction is written in several, into an empty graph, which is marked meanwhile: whoever reads
 * is told to wait, and where the writing was cut short the graph is emptied again before it is used.
 */
import { hostname } from 'node:os';
import { catalogue } from '../../neo4j/catalogue.ts';
import type { Connected } from '../../neo4j/connect.ts';
import { type RunInTransaction, runQuery, runTransaction } from '../../neo4j/run-query.ts';
import { Problem } from '../../problem.ts';
import { recordCutShort } from './record.ts';

const timeoutMs = 300_000;
/** Nodes that are deleted in one transaction, each with what joins it. */
const deletedAtOnce = 2_000;

const inOne = <T>(connected: Connected, work: (run: RunInTransaction) => Promise<T>): Promise<T> =>
  runTransaction(connected, { name: 'loading', timeoutMs }, async (run) => {
    await run(catalogue.lockRevision, {});
    return work(run);
  });

interface Loaded {
  readonly name: string;
  /** How it came, for the history. */
  readonly by: string;
}

/** Marks an empty graph as being loaded with an import. @throws Problem IMPORT_REFUSED where it is not empty by now. */
export const beginLoading = (connected: Connected, at: string, loaded: Loaded): Promise<void> =>
  inOne(connected, async (run) => {
    const [node] = await run(catalogue.readAnyNode, {});
    if (node)
      throw new Problem(
        'IMPORT_REFUSED',
        'Something was imported meanwhile, and so much goes only into an empty graph.',
      );
    await run(catalogue.beginLoading, { host: hostname(), pid: process.pid, at, ...loaded });
  });

/** A part of the loading. */
export const loadPart = inOne;

/** The last part: what it writes is there together with the end of the mark, and the revision raised. */
export const endLoading = (
  connected: Connected,
  work: (run: RunInTransaction, revision: number) => Promise<void>,
): Promise<number> =>
  inOne(connected, async (run) => {
    await run(catalogue.endLoading, {});
    const [raised] = await run(catalogue.raiseRevision, {});
    await work(run, raised!.revision);
    return raised!.revision;
  });

/** Deletes all of the domain, part by part, under the mark. @returns the revision afterwards. */
export const emptyGraph = async (
  connected: Connected,
  at: string,
  work: (run: RunInTransaction, revision: number) => Promise<void> = async () => {},
): Promise<number> => {
  await inOne(connected, (run) =>
    run(catalogue.beginLoading, { host: hostname(), pid: process.pid, at, name: null, by: null }),
  );
  for (;;) {
    const [row] = await inOne(connected, (run) => run(catalogue.deleteSome, { most: deletedAtOnce }));
    if (row!.deleted === 0) return endLoading(connected, work);
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Empties a graph whose loading was cut short, and says so in the history unless whoever asked for it cancelled it.
 *
 * @throws Problem NOT_READY where the loading is still under way.
 */
export const clearInterrupted = async (
  connected: Connected,
  at: string,
  { isCancelled = false }: { readonly isCancelled?: boolean } = {},
): Promise<void> => {
  const [loading] = await runQuery(connected, catalogue.readLoading, {});
  if (!loading) return;
  if (loading.host === hostname() && loading.pid !== process.pid && isAlive(loading.pid)) {
    throw new Problem(
      'NOT_READY',
      `A large import is being loaded by process ${loading.pid} since ${loading.at}. Wait until it is done, or end it.`,
    );
  }
  const { name, by, at: begun } = loading;
  await emptyGraph(connected, at, async (run, revision) => {
    if (name !== null && by !== null && !isCancelled) await recordCutShort(run, { name, by, begun, at, revision });
  });
};
