import neo4j, { type ManagedTransaction, type Record as QueryRecord, type Result, type Session } from 'neo4j-driver';
import type { Connected } from './connect.ts';
import { toDriverValue } from './driver-values.ts';
import type { ParamsOfStatement, RowOfStatement, Statement } from './statement.ts';
import { translateDriverError } from './translate-driver-error.ts';

/** Runs a statement of the library inside a transaction. */
export type RunInTransaction = <S extends Statement>(
  statement: S,
  params: ParamsOfStatement<S>,
) => Promise<RowOfStatement<S>[]>;

/** How long reading may take: for a request, for the whole graph (a million memberships, say) into a snapshot, and into a file. */
export const readTimeoutsMs = { request: 15_000, snapshot: 300_000, wholeGraph: 600_000 } as const;

/** Gives the rows of a statement of the library one after another, so that they need never be held all at once. */
export type StreamInTransaction = <S extends Statement>(
  statement: S,
  params: ParamsOfStatement<S>,
) => AsyncIterable<RowOfStatement<S>>;

const driverParams = <S extends Statement>(statement: S, params: ParamsOfStatement<S>): Record<string, unknown> => {
  if (!statement.isParams(params)) throw new TypeError(`The parameters of ${statement.name} do not fit its schema.`);
  return toDriverValue(params) as Record<string, unknown>;
};

const start = <S extends Statement>(
  transaction: ManagedTransaction,
  statement: S,
  params: ParamsOfStatement<S>,
): Result => transaction.run(statement.text, driverParams(statement, params));

const checkedRow = <S extends Statement>(statement: S, record: QueryRecord): RowOfStatement<S> => {
  const row: unknown = record.toObject();
  if (!statement.isRow(row)) throw new TypeError(`A row of ${statement.name} does not fit its schema.`);
  return row as RowOfStatement<S>;
};

const run = async <S extends Statement>(
  transaction: ManagedTransaction,
  statement: S,
  params: ParamsOfStatement<S>,
): Promise<RowOfStatement<S>[]> => {
  const { records } = await start(transaction, statement, params);
  return records.map((record) => checkedRow(statement, record));
};

async function* stream<S extends Statement>(
  transaction: ManagedTransaction,
  statement: S,
  params: ParamsOfStatement<S>,
): AsyncGenerator<RowOfStatement<S>> {
  for await (const record of start(transaction, statement, params)) yield checkedRow(statement, record);
}

/** Rows are kept until the last has come: to ask for them in parts would only take longer. */
const everyRow = -1;
/** Streamed rows come so many at a time, as they are used up. */
const streamedRows = 1_000;

const inSession = async <T>(
  { driver, database }: Connected,
  mode: 'READ' | 'WRITE',
  name: string,
  work: (session: Session) => Promise<T>,
  fetchSize = everyRow,
): Promise<T> => {
  const session = driver.session({
    database,
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    fetchSize,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  try {
    return await work(session);
  } catch (error) {
    throw translateDriverError(error, { query: name, database });
  } finally {
    await session.close();
  }
};

interface Work {
  /** What the database and its log call it. */
  readonly name: string;
  /** How long it may take, whatever the database's own limit. */
  readonly timeoutMs: number;
}

/** Runs several statements in one reading transaction, routed to a reader. */
export const runReading = <T>(
  connected: Connected,
  { name, timeoutMs }: Work,
  work: (run: RunInTransaction) => Promise<T>,
): Promise<T> =>
  inSession(connected, 'READ', name, (session) =>
    session.executeRead((transaction) => work((statement, params) => run(transaction, statement, params)), {
      timeout: timeoutMs,
      metadata: { query: name },
    }),
  );

/** As `runReading`, for whole graphs. The work may be begun anew where the database asks for it. */
export const streamReading = <T>(
  connected: Connected,
  { name, timeoutMs }: Work,
  work: (stream: StreamInTransaction, run: RunInTransaction) => Promise<T>,
): Promise<T> =>
  inSession(
    connected,
    'READ',
    name,
    (session) =>
      session.executeRead(
        (transaction) =>
          work(
            (statement, params) => stream(transaction, statement, params),
            (statement, params) => run(transaction, statement, params),
          ),
        { timeout: timeoutMs, metadata: { query: name } },
      ),
    streamedRows,
  );

/** Runs one reading statement in a transaction of its own, with one round trip fewer than `runReading`. */
export const runQuery = async <S extends Statement>(
  { driver, database }: Connected,
  statement: S,
  params: ParamsOfStatement<S>,
): Promise<RowOfStatement<S>[]> => {
  try {
    const { records } = await driver.executeQuery(statement.text, driverParams(statement, params), {
      database,
      routing: neo4j.routing.READ,
      transactionConfig: { timeout: readTimeoutsMs.request, metadata: { query: statement.name } },
    });
    return records.map((record) => checkedRow(statement, record));
  } catch (error) {
    throw translateDriverError(error, { query: statement.name, database });
  }
};

/** Runs several statements in one writing transaction: all of it is kept or nothing is. */
export const runTransaction = <T>(
  connected: Connected,
  { name, timeoutMs }: Work,
  work: (run: RunInTransaction) => Promise<T>,
): Promise<T> =>
  inSession(connected, 'WRITE', name, (session) =>
    session.executeWrite((transaction) => work((statement, params) => run(transaction, statement, params)), {
      timeout: timeoutMs,
      metadata: { query: name },
    }),
  );
