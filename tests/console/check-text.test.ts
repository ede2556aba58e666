import { describe, expect, it } from 'vitest';
import { checkText } from '../../server/console/check-text.ts';

describe('the text alone', () => {
  it.each([
    ['what is too long', `RETURN '${'a'.repeat(20_000)}'`, /20009 characters: 20000 are the most/],
    ['an escape that Neo4j decodes first', 'CRE\\u0041TE (n)', /escape such as/],
    ['one in capitals', 'CRE\\U0041TE (n)', /escape such as/],
    ['one behind two backslashes', "RETURN '\\\\u0041'", /escape such as/],
    ['one in a comment', 'RETURN 1 // \\u000ACREATE (n)', /escape such as/],
    ['a NUL', 'RETURN\u0000 1', /hidden character U\+0000 at place 7/],
    ['a vertical tab', 'RETURN\u000b1', /U\+000B/],
    ['a turn of the direction of writing', "RETURN '\u202e'", /U\+202E/],
    ['a space of no width', 'RETURN \u200b1', /U\+200B/],
    ['a line separator', 'RETURN 1 //\u2028CREATE (n)', /U\+2028/],
    ['half of a character', 'RETURN "\ud800"', /U\+D800/],
    ['a character of private use', 'RETURN "\ue000"', /U\+E000/],
    ['brackets beyond counting', `RETURN ${'('.repeat(41)}1${')'.repeat(41)}`, /more than 40 brackets/],
    ['brackets that never close', '[{('.repeat(14), /more than 40 brackets/],
  ])('refuses %s', (_what, query, why) => {
    expect(() => checkText(query)).toThrow(expect.objectContaining({ code: 'QUERY_REFUSED' }));
    expect(() => checkText(query)).toThrow(why);
  });

  it.each([
    'RETURN 1',
    'MATCH (n)\r\n\tRETURN n // tabs and line breaks',
    "RETURN 'Collège Saint-Éloi 😀 – £5' AS x",
    `RETURN ${'('.repeat(40)}1${')'.repeat(40)}`,
    `RETURN '${'a'.repeat(19_991)}'`,
    "RETURN 'C:\\\\users'",
  ])('takes %.40s', (query) => {
    expect(() => checkText(query)).not.toThrow();
  });
});
