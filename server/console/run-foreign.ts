/** The guard's fourth layer: a reading transaction of its own, bounded in time, rows and bytes. */
import neo4j, { type Driver, type Record as QueryRecord, type Transaction } from 'neo4j-driver';
import type { SourceKind } from '#contract/graph-model';
import { toDriverValue } from '../neo4j/driver-values.ts';
import { cypherText } from '../neo4j/statement.ts';
import { checkPlan } from './check-plan.ts';
import { jsonWriter } from './json-value.ts';
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

const takeRows = async (
  records: AsyncIterable<QueryRecord>,
  jsonValue: (value: unknown) => unknown,
): Promise<Omit<Rows, 'columns'>> => {
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
    // Not awaited: its beginning travels with the first statement.
    const transaction = session.beginTransaction({
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

type Params = Readonly<Record<string, unknown>>;

const asDriverParams = (params: Params): Params => toDriverValue(params) as Params;

const explained = async (transaction: Transaction, text: string, params: Params, database: string): Promise<void> => {
  try {
    const { summary } = await transaction.run(`${explainPrefix}${text}`, params);
    checkPlan(summary.plan, summary.queryType);
  } catch (error) {
    throw queryProblem(error, database, explainPrefix);
  }
};

/** @throws Problem QUERY_REFUSED where the plan is not taken, QUERY_FAILED where Neo4j cannot make one. */
export const explainForeign = (
  driver: Driver,
  database: string,
  { query, params }: Pick<ForeignQuery, 'query' | 'params'>,
): Promise<void> =>
  inTransaction(driver, database, (transaction) => explained(transaction, query, asDriverParams(params), database));

const sourceKinds = cypherText('exports/source-kinds');
const madeUp: SourceKind = 'synthetic';

/** Ids of the sources of what is made up. */
const syntheticSources = async (transaction: Transaction): Promise<ReadonlySet<string>> => {
  const { records } = await transaction.run(sourceKinds);
  return new Set(records.filter((record) => record.get('kind') === madeUp).map((record) => String(record.get('id'))));
};

const readRows = async (transaction: Transaction, query: string, params: Params): Promise<Rows> => {
  const jsonValue = jsonWriter(await syntheticSources(transaction));
  const result = transaction.run(query, params);
  const columns = await result.keys();
  return { columns, ...(await takeRows(result, jsonValue)) };
};

/**
 * Runs a query that somebody else wrote.
 *
 * @returns the answer as JSON text: columns, rows in their order, whether it was cut short.
 * @throws Problem QUERY_REFUSED, QUERY_FAILED, QUERY_TIMED_OUT, NEO4J_UNAVAILABLE.
 */
export const runForeign = async (driver: Driver, database: string, foreign: ForeignQuery): Promise<string> => {
  const { query, written } = foreign;
  const params = asDriverParams(foreign.params);
  const inWritten = async (error: unknown): Promise<never> => {
    // An error tells of the place in what was written, not in what was made of it.
    if (written !== query) await explainForeign(driver, database, { query: written, params: foreign.params });
    throw error;
  };
  try {
    return await inTransaction(driver, database, async (transaction) => {
      await explained(transaction, query, params, database).catch(inWritten);
      const start = performance.now();
      const { columns, rows, truncated } = await readRows(transaction, query, params);
      const elapsedMs = Math.round(performance.now() - start);
      return `{"columns":${JSON.stringify(columns)},"rows":[${rows.join(',')}],"truncated":${truncated},"elapsedMs":${elapsedMs}}`;
    });
  } catch (error) {
    throw queryProblem(error, database);
  }
};
