import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Connected } from './connect.ts';
import { toDriverValue } from './driver-values.ts';
import type { ParamsOfStatement, RowOfStatement, Statement } from './statement.ts';
import { translateDriverError } from './translate-driver-error.ts';

/** Runs a statement of the library inside a transaction. */
export type RunInTransaction = <S extends Statement>(
  statement: S,
  params: ParamsOfStatement<S>,
) => Promise<RowOfStatement<S>[]>;

/** How long reading may take: for a request, and for the whole graph (a million memberships, say) into a snapshot. */
export const readTimeoutsMs = { request: 15_000, snapshot: 120_000 } as const;

const run = async <S extends Statement>(
  transaction: ManagedTransaction,
  statement: S,
  params: ParamsOfStatement<S>,
): Promise<RowOfStatement<S>[]> => {
  if (!statement.isParams(params)) throw new TypeError(`The parameters of ${statement.name} do not fit its schema.`);
  const result = await transaction.run(statement.text, toDriverValue(params) as Record<string, unknown>);
  return result.records.map((record) => {
    const row: unknown = record.toObject();
    if (!statement.isRow(row)) throw new TypeError(`A row of ${statement.name} does not fit its schema.`);
    return row as RowOfStatement<S>;
  });
};

/** Rows are kept until the last has come: to ask for them in parts would only take longer. */
const everyRow = -1;

const inSession = async <T>(
  { driver, database }: Connected,
  mode: 'READ' | 'WRITE',
  name: string,
  work: (session: Session) => Promise<T>,
): Promise<T> => {
  const session = driver.session({
    database,
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    fetchSize: everyRow,
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

/** Runs one reading statement in a transaction of its own. */
export const runQuery = <S extends Statement>(
  connected: Connected,
  statement: S,
  params: ParamsOfStatement<S>,
): Promise<RowOfStatement<S>[]> =>
  runReading(connected, { name: statement.name, timeoutMs: readTimeoutsMs.request }, (run) => run(statement, params));

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
