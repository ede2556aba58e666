/** The guard's first layer: what can be told of a query without reading it as Cypher. */
import { Problem } from '../problem.ts';
import { consoleLimits } from './limits.ts';

const { characters, nesting } = consoleLimits;

/** Neo4j decodes these before it reads the query, so that a parser that does not would see another query. */
const unicodeEscape = /\\+u[0-9a-f]{4}/i;
/** Control and formatting characters, save tab and line breaks: some are invisible, some turn the direction of writing. */
const hiddenCharacter = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

const refused = (message: string): Problem => new Problem('QUERY_REFUSED', message);

/** Brackets within brackets at the deepest place. Those in strings and comments count too: no query has so many. */
const deepest = (query: string): number => {
  let depth = 0;
  let most = 0;
  for (const character of query) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
};

/** @throws Problem QUERY_REFUSED, which says what to write instead. */
export const checkText = (query: string): void => {
  if (query.length > characters)
    throw refused(
      `The query has ${query.length} characters: ${characters} are the most. Give long lists as parameters.`,
    );
  if (unicodeEscape.test(query))
    throw refused('The query holds an escape such as \\u0041. Write the character itself, or give it as a parameter.');
  const hidden = hiddenCharacter.exec(query);
  if (hidden) {
    const code = hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    throw refused(`The query holds the hidden character U+${code} at place ${hidden.index + 1}. Take it out.`);
  }
  if (deepest(query) > nesting)
    throw refused(
      `The query has more than ${nesting} brackets within brackets. Part it with WITH, or use a parameter.`,
    );
};
