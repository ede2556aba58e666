import { Neo4jError } from 'neo4j-driver';
import { Problem } from '../problem.ts';

const awayCodes = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Security.Unauthorized',
]);

const timeoutCodes = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

const noDatabaseCode = 'Neo.ClientError.Database.DatabaseNotFound';

const memoryCodes = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
]);

/** Whether Neo4j had too little memory for what an error ended. */
export const isShortOfMemory = (error: unknown): boolean => error instanceof Neo4jError && memoryCodes.has(error.code);

const lockCode = 'Neo.TransientError.Transaction.LockAcquisitionTimeout';

/** What a driver error means to the user, told by its code. Anything that is not the driver's is given back as it is. */
export const translateDriverError = (
  error: unknown,
  { query, database }: { readonly query: string; readonly database: string },
): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code === noDatabaseCode) {
    return new Problem(
      'INVALID_CONFIGURATION',
      `NEO4J_DATABASE is ${JSON.stringify(database)}: the server has no database of that name.`,
      { cause: error },
    );
  }
  if (awayCodes.has(error.code)) {
    return new Problem('NEO4J_UNAVAILABLE', 'Neo4j does not answer. Nothing was lost; try again when it is back.', {
      cause: error,
    });
  }
  if (error.code === lockCode) {
    return new Problem(
      'QUERY_TIMED_OUT',
      'Another import is under way. Nothing was changed; try again when it is done.',
      { cause: error },
    );
  }
  if (isShortOfMemory(error)) {
    return new Problem(
      'INVALID_CONFIGURATION',
      `Neo4j would not give the query ${query} the memory that it needs, so it was stopped: ${error.message}. Allow Neo4j more.`,
      { cause: error },
    );
  }
  if (timeoutCodes.has(error.code)) {
    return new Problem('QUERY_TIMED_OUT', `The query ${query} took too long and was stopped. Nothing was changed.`, {
      cause: error,
    });
  }
  return error;
};
