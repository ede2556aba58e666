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

const readTimeoutMs = 15_000;

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

const inSession = async <T>(
  { driver, database }: Connected,
  mode: 'READ' | 'WRITE',
  name: string,
  work: (session: Session) => Promise<T>,
): Promise<T> => {
  const session = driver.session({
    database,
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  try {
    return await work(session);
  } catch (error) {
    throw translateDriverError(error, name);
  } finally {
    await session.close();
  }
};

/** Runs one reading statement in a transaction of its own, routed to a reader. */
export const runQuery = <S extends Statement>(
  connected: Connected,
  statement: S,
  params: ParamsOfStatement<S>,
): Promise<RowOfStatement<S>[]> =>
  inSession(connected, 'READ', statement.name, (session) =>
    session.executeRead((transaction) => run(transaction, statement, params), {
      timeout: readTimeoutMs,
      metadata: { query: statement.name },
    }),
  );

/**
 * Runs several statements in one writing transaction: all of it is kept or nothing is.
 *
 * @param timeoutMs how long it may take; an import sets a longer one than the database's own.
 */
export const runTransaction = <T>(
  connected: Connected,
  { name, timeoutMs }: { readonly name: string; readonly timeoutMs: number },
  work: (run: RunInTransaction) => Promise<T>,
): Promise<T> =>
  inSession(connected, 'WRITE', name, (session) =>
    session.executeWrite((transaction) => work((statement, params) => run(transaction, statement, params)), {
      timeout: timeoutMs,
      metadata: { query: name },
    }),
  );
