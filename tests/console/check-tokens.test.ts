import { describe, expect, it } from 'vitest';
import { checkTokens } from '../../server/console/check-tokens.ts';

const nested = (depth: number) => `RETURN ${'CASE WHEN true THEN '.repeat(depth)}1${' ELSE 2 END'.repeat(depth)} AS x`;

describe('the words of a query', () => {
  it.each([
    ['a list of thousands', `RETURN [${'1,'.repeat(3_000)}1] AS x`, /words and signs: 4000 are the most/],
    ['many signs', 'RETURN - - - - - - - - - 1 AS x', /more than 8 signs/],
    ['many negations', `RETURN ${'NOT '.repeat(9)}true AS x`, /more than 8 signs or negations/],
    ['negations with comments between', `MATCH (n:${'! /* a */ '.repeat(9)}A) RETURN n`, /more than 8 signs/],
    ['negations in brackets', `MATCH (n:${'!('.repeat(21)}A${')'.repeat(21)}) RETURN n`, /20 exclamation marks/],
    ['cases within cases', nested(11), /more than 10 within each other/],
    ['cases within cases, with a name that ends none', nested(11).replaceAll('true', 'n.end'), /within each other/],
    [
      'what follows a text in which a line break is escaped',
      `RETURN '\\\n' AS a UNION MATCH (n:${'!'.repeat(21)}A) RETURN 'x' AS a`,
      /more than 8 signs/,
    ],
    ['many cases', `RETURN ${'CASE 1 WHEN 1 THEN 1 END, '.repeat(41)}1`, /more than 40 CASE/],
  ])('are refused with %s', (_what, query, why) => {
    expect(() => checkTokens(query)).toThrow(expect.objectContaining({ code: 'QUERY_REFUSED' }));
    expect(() => checkTokens(query)).toThrow(why);
  });

  it.each(['/*', "\\'", '`a'])('are taken where %s is not closed: it goes on to the end', (open) => {
    expect(() => checkTokens(`RETURN 1 AS x ${open}${'NOT '.repeat(60)}`)).not.toThrow();
  });

  it.each([
    ["RETURN '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! - - - - - - - - - - - - - - ' AS x", 'in a text'],
    [`RETURN 1 AS x // ${'CASE '.repeat(60)}`, 'in a comment'],
    [`RETURN 1 AS \`${'NOT '.repeat(60)}\``, 'in a name'],
    ['MATCH (n:!Source&!Claim)-->(m) WHERE NOT (m)--() RETURN n', 'here and there'],
    [`RETURN ${'CASE n.end WHEN 1 THEN 2 END, '.repeat(30)}1`, 'side by side'],
    [nested(10), 'within each other'],
  ])('are taken: %s', (query) => {
    expect(() => checkTokens(query)).not.toThrow();
  });
});
