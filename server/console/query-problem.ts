import { Neo4jError } from 'neo4j-driver';
import { translateDriverError } from '../neo4j/translate-driver-error.ts';
import { Problem } from '../problem.ts';
import { consoleLimits } from './limits.ts';

const meanings: Readonly<Record<string, () => Problem>> = {
  'Neo.ClientError.Statement.AccessMode': () =>
    new Problem('QUERY_REFUSED', 'Neo4j refused it: it would write, and the console only reads. Nothing was changed.'),
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': () =>
    new Problem(
      'QUERY_FAILED',
      'The query needs more memory than one may use. Gather less at once: narrow it, or count instead of collecting.',
    ),
};

export const tooSlow = (): Problem =>
  new Problem(
    'QUERY_TIMED_OUT',
    `The query was stopped after ${consoleLimits.runMs / 1_000} seconds. Narrow it by labels, properties or LIMIT.`,
  );

const timedOut = /TransactionTimedOut/;

const place = /\(line (\d+), column (\d+) \(offset: \d+\)\)/;

/** Neo4j's first paragraph: after it the whole query is printed again. Places are those in the text without its prefix. */
const firstParagraph = (message: string, prefix: string): string =>
  message
    .split('\n')[0]!
    .trim()
    .replace(place, (_all, line: string, column: string) =>
      line === '1' ? `(line 1, column ${Number(column) - prefix.length})` : `(line ${line}, column ${column})`,
    );

/** What went wrong with a query of the console, in the one form; the prefix is what was put before its text. */
export const queryProblem = (error: unknown, database: string, prefix = ''): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const meaning = meanings[error.code];
  if (meaning) return meaning();
  if (timedOut.test(error.code)) return tooSlow();
  if (
    error.code.startsWith('Neo.ClientError.') &&
    !error.code.includes('.Security.') &&
    !error.code.includes('.Database.')
  )
    return new Problem('QUERY_FAILED', `Neo4j says: ${firstParagraph(error.message, prefix)}`);
  return translateDriverError(error, { query: 'of the console', database });
};
