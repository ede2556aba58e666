/** The guard's second layer: the query as its grammar reads it. */
import { isShipped } from '../shipped.ts';
import { checkParts } from './check-parts.ts';
import { type CypherNode, parseQuery } from './cypher-tree.ts';
import type { GivenByName } from './given.ts';
import { Refusal } from './refusal.ts';
import { toRun } from './to-run.ts';
import { checkWeight } from './weigh.ts';

/** What comes of reading a query: what to run, or why it is not run. */
export type ReadQuery =
  | { readonly query: string; readonly parameters: readonly string[] }
  | { readonly problem: { readonly code: 'QUERY_REFUSED' | 'QUERY_FAILED'; readonly message: string } };

/** Line and column, from 1, of a place in the text. */
const placeOf = (query: string, start: number): string => {
  const lines = [...query].slice(0, start).join('').split('\n');
  return `line ${lines.length}, column ${[...lines.at(-1)!].length + 1}`;
};

const problem = (code: 'QUERY_REFUSED' | 'QUERY_FAILED', message: string): ReadQuery => ({
  problem: { code, message },
});

const longest = 60;

/** The words that a refusal speaks of. */
const excerptOf = (query: string, { start, end }: Refusal): string => {
  const words = [...query].slice(start, end).join('').replace(/\s+/g, ' ');
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
};

const refusalFor = (query: string, refusal: Refusal): ReadQuery =>
  problem(
    'QUERY_REFUSED',
    `Refused at ${placeOf(query, refusal.start)}, ${excerptOf(query, refusal)}: ${refusal.message}. Nothing was run.`,
  );

const noneNeeded: ReadonlySet<CypherNode> = new Set();

/** @param given what each parameter holds, by its name. */
export const readQuery = (query: string, given: GivenByName = {}): ReadQuery => {
  const { statements, errors, parameters } = parseQuery(query);
  const [statement, another] = statements;
  const [error] = errors;
  if (!statement || query.trim() === '') return problem('QUERY_FAILED', 'There is no query.');
  if (another) return problem('QUERY_REFUSED', 'There are several queries: run one at a time. Nothing was run.');
  try {
    // First: what is refused is mostly no error of writing.
    checkParts(statement);
    if (error) return problem('QUERY_FAILED', `Line ${error.line}, column ${error.column}: ${error.message}.`);
    const needLooks = isShipped(query, given) ? noneNeeded : checkWeight(statement, given);
    return { query: toRun(query, statement, needLooks), parameters };
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusalFor(query, refusal);
    throw refusal;
  }
};
