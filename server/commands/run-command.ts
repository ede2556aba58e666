import { type ErrorCode, errorStatus } from '#contract/errors';
import { readConfig } from '../config.ts';
import { type OpenGraph, openGraph } from '../open-graph.ts';
import { Problem } from '../problem.ts';
import { progressPrinter } from './report-progress.ts';

/** What went wrong in one line for a Problem, in full for anything else. */
export const tellError = (error: unknown): void => {
  if (error instanceof Problem && errorStatus[error.code] !== undefined) console.error(error.message);
  else console.error(error);
};

/** The process's time as commands record it. */
export const now = (): string => new Date().toISOString();

/** What whoever gave the command can mend: it ends with 2 then, and with 1 where something else failed. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  'INVALID_REQUEST',
  'UNKNOWN_AREA',
  'UNKNOWN_SOURCE',
  'IMPORT_REFUSED',
  'EXPORT_REFUSED',
  'RESTORE_REFUSED',
]);

/**
 * Runs a command over the graph that the environment names, and sets the exit code: 0 done, 2 refused, 1 failed. What it
 * tells goes to standard error.
 *
 * @param read reads the command's arguments, before anything is opened.
 * @param use as `openGraph` takes it.
 */
export const runOverGraph = async <Arguments>(
  read: () => Arguments,
  work: (graph: OpenGraph, args: Arguments) => Promise<void>,
  use: 'any' | 'restore' = 'any',
): Promise<void> => {
  try {
    const args = read();
    const report = progressPrinter((text) => process.stderr.write(text), process.stderr.isTTY === true);
    const graph = await openGraph(readConfig(process.env), report, now(), use);
    // Ctrl-C: a transaction goes with the connection, and a Neo4j that this command started with the command.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        console.error('Stopped before it was done.');
        void graph.close().finally(() => process.exit(130));
      });
    }
    try {
      await work(graph, args);
    } finally {
      await graph.close();
    }
  } catch (error) {
    tellError(error);
    process.exitCode = error instanceof Problem && refusals.has(error.code) ? 2 : 1;
  }
};
