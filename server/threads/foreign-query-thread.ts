/** A thread that runs queries of the console, with a connection and a memory of its own, and goes with what overfills it. */
import { setTimeout as pause } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import type { Driver } from 'neo4j-driver';
import { consoleLimits } from '../console/limits.ts';
import { proveClosed } from '../console/probe.ts';
import { queryProblem, tooSlow } from '../console/query-problem.ts';
import { explainForeign, type ForeignQuery, runForeign } from '../console/run-foreign.ts';
import { type Connection, makeForeignDriver } from '../neo4j/connect.ts';
import { type Told, told } from './told.ts';

const { connection } = workerData as { readonly connection: Connection };
const megabyte = 1024 ** 2;
const lookAgainMs = 50;

let kept: Driver | null = null;

const driver = (): Driver => {
  kept ??= makeForeignDriver(connection);
  return kept;
};

/** What comes in before it is read lies outside the heap, whose own limit does not hold it. */
const endIfOverfull = (): void => {
  if (process.memoryUsage().external > consoleLimits.heapMb * megabyte) process.exit(1);
};

/** Past the time limit, where Neo4j does not end it by itself: it looks at the time between rows only, and not as it plans. */
const graceMs = 2_000;

const outOfTime = async (signal: AbortSignal): Promise<never> => {
  await pause(consoleLimits.runMs + graceMs, undefined, { signal });
  // Its connection waits for an answer still: the next query gets another.
  kept?.close().catch(() => {});
  kept = null;
  throw tooSlow();
};

export const run = async (query: ForeignQuery): Promise<Told<string>> => {
  const watch = setInterval(endIfOverfull, lookAgainMs);
  const done = new AbortController();
  try {
    return await told(() => Promise.race([runForeign(driver(), connection.database, query), outOfTime(done.signal)]));
  } finally {
    done.abort();
    clearInterval(watch);
  }
};

/** Has Neo4j plan a query, and nothing more. */
export const plan = (query: ForeignQuery): Promise<Told<void>> =>
  told(() => explainForeign(driver(), connection.database, query));

/** Tells whether queries of others may run at all. */
export const probe = (): Promise<Told<void>> =>
  told(async () => {
    try {
      await proveClosed(driver(), connection.database);
    } catch (error) {
      throw queryProblem(error, connection.database);
    }
  });
