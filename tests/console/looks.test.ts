import { describe, expect, it } from 'vitest';
import { readQuery } from '../../server/console/syntax/read-query.ts';

const asRun = (query: string) =>
  readQuery(query, { few: { values: 10, characters: 10 }, t: { values: 1, characters: 1_000 } });
const looked = (part: string) => `CASE WHEN date.realtime() IS NOT NULL THEN ${part} END`;

const many = '[x IN range(1, 2000) | x]';

describe('Neo4j looks at the time', () => {
  it.each([
    ['before a long loop', `RETURN ${many} AS l`, `RETURN ${looked(many)} AS l`],
    [
      'once for loops within loops',
      `RETURN [y IN ${many} WHERE any(z IN range(1, 2000) WHERE z = y)] AS l`,
      `RETURN ${looked(`[y IN ${many} WHERE any(z IN range(1, 2000) WHERE z = y)]`)} AS l`,
    ],
    [
      'before what is gathered, and not before the gathering',
      `MATCH (n:Agency) RETURN collect(size(${many})) AS l`,
      `MATCH (n:Agency) RETURN collect(size(${looked(many)})) AS l`,
    ],
    [
      'before a loop over what is gathered, and before what is gathered',
      `MATCH (n:Agency) RETURN [x IN collect(size(${many})) | x] AS l`,
      `MATCH (n:Agency) RETURN ${looked(`[x IN collect(size(${looked(many)})) | x]`)} AS l`,
    ],
    [
      'in each row of a query in a loop',
      `UNWIND [1] AS a RETURN [x IN range(1, 2000) WHERE EXISTS { MATCH (n:Agency) WHERE any(y IN ${many} WHERE y = x) }] AS l`,
      `UNWIND [1] AS a RETURN ${looked(
        `[x IN range(1, 2000) WHERE EXISTS { MATCH (n:Agency) WHERE ${looked(`any(y IN ${many} WHERE y = x)`)} }]`,
      )} AS l`,
    ],
    [
      'before a loop that goes on after a path',
      'MATCH p = (a:Agency)--(b) RETURN any(x IN nodes(p) + range(1, 2000) WHERE x = 1) AS is',
      `MATCH p = (a:Agency)--(b) RETURN ${looked('any(x IN nodes(p) + range(1, 2000) WHERE x = 1)')} AS is`,
    ],
    ['under the name that a column had', `RETURN ${many}`, `RETURN ${looked(many)} AS \`${many}\``],
    [
      'before work on a text that was made',
      "WITH replace($t, '', $t) AS t RETURN left(t, 9) AS u",
      `WITH ${looked("replace($t, '', $t)")} AS t RETURN ${looked('left(t, 9)')} AS u`,
    ],
  ])('%s', (_when, query, expected) => {
    expect(asRun(query)).toMatchObject({ query: expected });
  });

  it.each([
    ['a short loop', 'MATCH (n:Agency) RETURN [x IN n.sources WHERE x IN $few] AS l'],
    ['what is done to a text as it is stored', "MATCH (n:Agency) WHERE toLower(n.name) CONTAINS 'college' RETURN n.id"],
    [
      'what Neo4j tells of a path as it goes it',
      'MATCH p = (a)-[*1..2]-(b) WHERE all(n IN nodes(p) WHERE toLower(n.name) > "a") RETURN p',
    ],
    ['a day', 'RETURN date() AS today'],
  ])('but not before %s', (_what, query) => {
    expect(asRun(query)).toMatchObject({ query });
  });

  it('at so many places only', () => {
    const places = (count: number) =>
      `RETURN ${Array.from({ length: count }, (_, at) => `${many} AS l${at}`).join(', ')}`;
    expect(asRun(places(40))).toHaveProperty('query');
    expect(asRun(places(41))).toMatchObject({ problem: { message: expect.stringContaining('more than 40 parts') } });
  });
});
