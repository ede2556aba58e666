/** The guard's fourth layer: a reading transaction of its own, bounded in time, rows and bytes. */
import neo4j, { type Driver, type Record as QueryRecord, type Transaction } from 'neo4j-driver';
import { toDriverValue } from '../neo4j/driver-values.ts';
import { checkPlan } from './check-plan.ts';
import { jsonValue } from './json-value.ts';
import { consoleLimits } from './limits.ts';
import { queryProblem } from './query-problem.ts';

export interface ForeignQuery {
  /** What is run: the text as `readQuery` gives it. */
  readonly query: string;
  /** What was written, by which an error tells its place. */
  readonly written: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** So few at a time, since a row may be large: what comes after the last that is kept is never fetched. */
const rowsAtOnce = 200;

interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly truncated: boolean;
}

const takeRows = async (records: AsyncIterable<QueryRecord>): Promise<Omit<Rows, 'columns'>> => {
  const rows: string[] = [];
  let bytes = 0;
  for await (const record of records) {
    const row = JSON.stringify(record.keys.map((key) => jsonValue(record.get(key))));
    bytes += row.length;
    if (rows.length === consoleLimits.rows || bytes > consoleLimits.bytes) return { rows, truncated: true };
    rows.push(row);
  }
  return { rows, truncated: false };
};

/** In a transaction that is not managed: a managed one would be tried again and again when it ran out of memory. */
export const inTransaction = async <T>(
  driver: Driver,
  database: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: rowsAtOnce });
  try {
    const transaction = await session.beginTransaction({
      timeout: consoleLimits.runMs,
      metadata: { query: 'of the console' },
    });
    return await work(transaction);
  } finally {
    // Ends what still runs: the server is told to reset the connection.
    await session.close();
  }
};

const explainPrefix = 'EXPLAIN ';

/** @throws Problem QUERY_REFUSED where the plan is not taken, QUERY_FAILED where Neo4j cannot make one. */
export const explainForeign = (
  driver: Driver,
  database: string,
  { query, written, params }: ForeignQuery,
): Promise<void> => {
  const explain = (text: string) =>
    inTransaction(driver, database, async (transaction) => {
      const given = toDriverValue(params) as Record<string, unknown>;
      const { summary } = await transaction.run(`${explainPrefix}${text}`, given);
      checkPlan(summary.plan, summary.queryType);
    }).catch((error) => {
      throw queryProblem(error, database, explainPrefix);
    });
  // An error tells of the place in what was written, not in what was made of it.
  return explain(query).catch(async (error) => {
    if (written !== query) await explain(written);
    throw error;
  });
};

const readRows = (driver: Driver, database: string, { query, params }: ForeignQuery): Promise<Rows> =>
  inTransaction(driver, database, async (transaction) => {
    const result = transaction.run(query, toDriverValue(params) as Record<string, unknown>);
    const columns = await result.keys();
    return { columns, ...(await takeRows(result)) };
  });

/**
 * Runs a query that somebody else wrote.
 *
 * @returns the answer as JSON text: columns, rows in their order, whether it was cut short.
 * @throws Problem QUERY_REFUSED, QUERY_FAILED, QUERY_TIMED_OUT, NEO4J_UNAVAILABLE.
 */
export const runForeign = async (driver: Driver, database: string, foreign: ForeignQuery): Promise<string> => {
  try {
    await explainForeign(driver, database, foreign);
    const start = performance.now();
    const { columns, rows, truncated } = await readRows(driver, database, foreign);
    const elapsedMs = Math.round(performance.now() - start);
    return `{"columns":${JSON.stringify(columns)},"rows":[${rows.join(',')}],"truncated":${truncated},"elapsedMs":${elapsedMs}}`;
  } catch (error) {
    throw queryProblem(error, database);
  }
};
