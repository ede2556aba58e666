/** What would make reading or planning a query slow, told by its words alone, in no time. */
import { Problem } from '../problem.ts';
import { consoleLimits } from './limits.ts';

const { words, cases, casesWithin, nots, signs } = consoleLimits;

const refused = (message: string): Problem => new Problem('QUERY_REFUSED', message);

/**
 * Comments, texts and names in backticks: none of what stands in them is a word of the query. One that is not closed goes on to
 * the end, so that nothing is looked through twice.
 */
const quoted =
  /\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*(?:'|\\?$)|"(?:\\[\s\S]|[^"\\])*(?:"|\\?$)|`[^`]*(?:`|$)/g;

const word = /[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu;

/** Signs and negations one after the other: `- - -`, `!!`, `NOT NOT`. */
const isSign = (each: string): boolean => /^([-+!]|not)$/i.test(each);

const longestRun = (all: readonly string[]): number => {
  let run = 0;
  let most = 0;
  for (const each of all) {
    run = isSign(each) ? run + 1 : 0;
    most = Math.max(most, run);
  }
  return most;
};

/** CASE within CASE at the deepest place. A name `end` after a full stop ends none. */
const deepestCase = (all: readonly string[]): number => {
  let depth = 0;
  let most = 0;
  all.forEach((each, at) => {
    if (/^case$/i.test(each)) depth += 1;
    else if (/^end$/i.test(each) && all[at - 1] !== '.') depth = Math.max(0, depth - 1);
    most = Math.max(most, depth);
  });
  return most;
};

/** @throws Problem QUERY_REFUSED, which says what to write instead. */
export const checkTokens = (query: string): void => {
  const all = query.replace(quoted, (text) => (text.startsWith('/') ? ' ' : ' a ')).match(word) ?? [];
  if (all.length > words)
    throw refused(
      `The query has ${all.length} words and signs: ${words} are the most. Give long lists as parameters, or ask in several queries.`,
    );
  if (longestRun(all) > signs)
    throw refused(
      `The query has more than ${signs} signs or negations one after the other. Two of them undo each other.`,
    );
  if (all.filter((each) => each === '!').length > nots)
    throw refused(`The query has more than ${nots} exclamation marks. Name the labels that are wanted instead.`);
  if (all.filter((each) => /^case$/i.test(each)).length > cases || deepestCase(all) > casesWithin)
    throw refused(
      `The query has more than ${cases} CASE, or more than ${casesWithin} within each other. Write one with several WHEN.`,
    );
};
