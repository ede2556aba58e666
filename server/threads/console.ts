/** The console: a query that somebody else wrote, read by one thread, run by another. */
import { Piscina } from 'piscina';
import { requireParameters, sizesOf } from '../console/check-parameters.ts';
import { checkText } from '../console/check-text.ts';
import { checkTokens } from '../console/check-tokens.ts';
import { firstQueries } from '../console/first-queries.ts';
import { writtenQueries } from '../console/library.ts';
import { consoleLimits } from '../console/limits.ts';
import type { ForeignQuery } from '../console/run-foreign.ts';
import type { ReadQuery } from '../console/syntax/read-query.ts';
import type { Connection } from '../neo4j/connect.ts';
import { Problem } from '../problem.ts';
import { entry, execArgv } from './entry.ts';
import type { QueryToRead } from './read-query-thread.ts';
import { readingTime } from './reading-time.ts';
import { doneOf, type Told } from './told.ts';

export interface Console {
  /**
   * Runs a query.
   *
   * @param signal ends it, and frees its transaction.
   * @returns the answer as JSON text.
   * @throws Problem QUERY_REFUSED, QUERY_FAILED, QUERY_TIMED_OUT, TOO_MANY_REQUESTS; an AbortError where it was ended.
   */
  readonly ask: (query: string, params: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<string>;
  /** Has the grammar, and Neo4j's planner, ready before the first query comes. @throws Problem where Neo4j is open. */
  readonly warm: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const keepIdleMs = 600_000;
const kept = 1_000;
const readingHeapMb = 256;

/** What was read before, the least lately used first. */
class Remembered {
  private readonly read = new Map<string, ReadQuery>();

  get(query: string): ReadQuery | undefined {
    const found = this.read.get(query);
    if (found) this.set(query, found);
    return found;
  }

  set(query: string, read: ReadQuery): void {
    this.read.delete(query);
    this.read.set(query, read);
    if (this.read.size > kept) this.read.delete(this.read.keys().next().value!);
  }
}

const tooLong = (): Problem =>
  new Problem('QUERY_REFUSED', 'The query takes too long to read. Write it with fewer brackets and parts.');

/** Our own, and long: with them a thread learns most of the grammar. */
const firstRead: readonly string[] = writtenQueries
  .map(({ query }) => query)
  .sort((a, b) => b.length - a.length)
  .slice(0, 3);

/** What the reader and the planner learn from. */
const toLearn: readonly Pick<ForeignQuery, 'query' | 'params'>[] = [
  ...firstQueries.map((query) => ({ query, params: {} })),
  ...writtenQueries.map(({ query, params }) => ({
    query,
    params: Object.fromEntries(params.map(({ name, default: value }) => [name, value])),
  })),
];

const isEnded = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Reads queries one at a time, so that the time of each is its own. */
const openReader = () => {
  const pool = new Piscina<QueryToRead, ReadQuery>({
    filename: entry('read-query-thread'),
    name: 'read',
    execArgv,
    minThreads: 0,
    maxThreads: 1,
    // A thread that has learnt the grammar is kept.
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: readingHeapMb },
  });
  const remembered = new Remembered();
  let isLoaded = false;
  let turn: Promise<unknown> = Promise.resolve();
  /** A new thread loads the grammar with its first query, and is slow with the first of each part of it. */
  const load = async () => {
    if (isLoaded) return;
    for (const query of firstRead) await pool.run({ query, given: {} });
    isLoaded = true;
  };
  const readNow = async (query: QueryToRead): Promise<ReadQuery> => {
    await load();
    const { signal, stop } = readingTime();
    try {
      return await pool.run(query, { signal });
    } catch (error) {
      isLoaded = false;
      // Its thread is gone: the next is made ready before anybody asks.
      inTurn(load).catch(() => {});
      throw isEnded(error) ? tooLong() : error;
    } finally {
      stop();
    }
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };
  const read = async (query: QueryToRead): Promise<ReadQuery> => {
    const key = JSON.stringify(query);
    const known = remembered.get(key);
    if (known) return known;
    const done = await inTurn(() => readNow(query));
    remembered.set(key, done);
    return done;
  };
  /**
   * What is like something read before takes a tenth of the time. What is learnt from is ours, so that no time limit ends the thread
   * while it learns; others' queries have their turn in between.
   */
  const learn = (query: string): Promise<ReadQuery> =>
    inTurn(async () => {
      await load();
      return pool.run({ query, given: {} });
    });
  return { read, learn, close: () => pool.destroy() };
};

const openRunner = (connection: Connection) => {
  const pool = new Piscina<ForeignQuery | null, Told<string>>({
    filename: entry('foreign-query-thread'),
    name: 'run',
    execArgv,
    workerData: { connection },
    minThreads: 0,
    maxThreads: consoleLimits.running,
    maxQueue: consoleLimits.waiting,
    idleTimeout: keepIdleMs,
    // Between queries a thread keeps its connection alive.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: consoleLimits.heapMb },
  });
  let isClosed = false;
  /** Once it was seen that Neo4j is closed, it is for as long as it runs. */
  const prove = async () => {
    if (isClosed) return;
    doneOf(await pool.run(null, { name: 'probe' }));
    isClosed = true;
  };
  const run = async (query: ForeignQuery, signal: AbortSignal): Promise<string> => {
    await prove();
    if (pool.queueSize >= consoleLimits.waiting)
      throw new Problem('TOO_MANY_REQUESTS', 'Too many queries wait for their turn. Try again in a moment.');
    const done = await pool.run(query, { signal }).catch((error) => {
      if (isEnded(error)) throw error;
      throw new Problem(
        'QUERY_FAILED',
        'The answer is larger than may be held. Narrow it, or return less of each row.',
        {
          cause: error,
        },
      );
    });
    return doneOf(done);
  };
  const plan = async (query: ForeignQuery): Promise<void> => {
    await prove();
    doneOf(await pool.run(query, { name: 'plan' }));
  };
  return { run, plan, close: () => pool.destroy() };
};

export const openConsole = (connection: Connection): Console => {
  const reader = openReader();
  const runner = openRunner(connection);
  const warm = async () => {
    const learnt: ForeignQuery[] = [];
    for (const { query, params } of toLearn) {
      const read = await reader.learn(query);
      if (!('problem' in read)) learnt.push({ query: read.query, written: query, params });
    }
    // A planner that has just started takes three times as long.
    for (const query of learnt) await runner.plan(query);
  };
  return {
    ask: async (query, params, signal) => {
      checkText(query);
      checkTokens(query);
      const read = await reader.read({ query, given: sizesOf(params) });
      if ('problem' in read) throw new Problem(read.problem.code, read.problem.message);
      requireParameters(params, read.parameters);
      return runner.run({ query: read.query, written: query, params }, signal);
    },
    warm,
    close: async () => {
      await Promise.all([reader.close(), runner.close()]);
    },
  };
};
