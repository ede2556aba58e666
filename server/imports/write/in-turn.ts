import { catalogue } from '../../neo4j/catalogue.ts';
import type { Connected } from '../../neo4j/connect.ts';
import { requireWhole } from '../../neo4j/require-whole.ts';
import { type RunInTransaction, runTransaction } from '../../neo4j/run-query.ts';
import { isShortOfMemory } from '../../neo4j/translate-driver-error.ts';
import { Problem } from '../../problem.ts';

export interface Patience {
  /** How long one transaction may take, its wait for the lock included. */
  readonly transactionMs: number;
  /** How long an import goes on trying to get the lock that another holds. */
  readonly waitMs: number;
}

/** An import of 150,000 memberships takes about 11 s; the database's own limit for a query is 15 s. */
const usualPatience: Patience = { transactionMs: 300_000, waitMs: 300_000 };

/** A wait for the lock ended by the database's limit for locks, or by the transaction's own time. */
const waitEndedCodes: ReadonlySet<unknown> = new Set([
  'QUERY_TIMED_OUT',
  'Neo.ClientError.Transaction.LockClientStopped',
]);

const tooMuchAtOnce = (cause: Problem): Problem =>
  new Problem(
    'IMPORT_REFUSED',
    `It needs more memory than Neo4j gives one transaction. Nothing was changed. Import fewer rows at once, or into an empty graph with a smaller IMPORT_LIMITS=rowsAtOnce=…, or allow Neo4j more. ${cause.message}`,
    { cause },
  );

/**
 * Runs an import in one transaction that holds the lock on the revision, so that imports go one at a time.
 *
 * The database waits for a lock only so long (its `db.lock.acquisition.timeout`, or the transaction's time) and then
 * ends the transaction, so that a long wait is several transactions, one after the other.
 *
 * @throws Problem IMPORT_REFUSED where it needs more memory than a transaction has; QUERY_TIMED_OUT where another import held the lock all the time, or this one took too long.
 */
export const inTurn = async <T>(
  connected: Connected,
  {
    patience = usualPatience,
    onWaiting,
  }: { readonly patience?: Patience | undefined; readonly onWaiting?: (() => void) | undefined },
  work: (run: RunInTransaction) => Promise<T>,
): Promise<T> => {
  const start = performance.now();
  for (;;) {
    let locked = false;
    try {
      return await runTransaction(connected, { name: 'import', timeoutMs: patience.transactionMs }, async (run) => {
        locked = false;
        await run(catalogue.lockRevision, {});
        locked = true;
        const [state] = await run(catalogue.readRevision, {});
        if (state) requireWhole(state);
        return work(run);
      });
    } catch (error) {
      if (error instanceof Problem && isShortOfMemory(error.cause)) throw tooMuchAtOnce(error);
      const ended = error instanceof Error && 'code' in error && waitEndedCodes.has(error.code);
      if (locked || !ended) throw error;
      const waitedMs = performance.now() - start;
      if (waitedMs >= patience.waitMs) {
        throw new Problem(
          'QUERY_TIMED_OUT',
          `Another import is under way and was not done after ${Math.round(waitedMs / 1_000)} s. Nothing was changed; try again when it is done.`,
          { cause: error },
        );
      }
      onWaiting?.();
    }
  }
};
