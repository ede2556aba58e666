import { describe, expect, it } from 'vitest';
import { readQuery } from '../../server/console/syntax/read-query.ts';

const asRun = (query: string) =>
  readQuery(query, { few: { values: 10, characters: 10 }, t: { values: 1, characters: 1_000 } });
const looked = (part: string) => ` CASE WHEN date.realtime() IS NOT NULL THEN ${part} END `;

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
      `MATCH (n:Agency) RETURN collect(${looked(`size(${many})`)}) AS l`,
    ],
    [
      'before a loop over what is gathered, and before what is gathered',
      `MATCH (n:Agency) RETURN [x IN collect(size(${many})) | x] AS l`,
      `MATCH (n:Agency) RETURN ${looked(`[x IN collect(${looked(`size(${many})`)}) | x]`)} AS l`,
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
    ['where it stands next to words', `RETURN${many}AS l`, `RETURN${looked(many)}AS l`],
    [
      'before a loop that only begins with a path',
      'MATCH p = (a:Agency)--(b) RETURN reduce(s = nodes(p), x IN range(1, 2000) | s) AS l',
      `MATCH p = (a:Agency)--(b) RETURN ${looked('reduce(s = nodes(p), x IN range(1, 2000) | s)')} AS l`,
    ],
    [
      'before a long list that a stored value is sought in',
      'MATCH (n:Agency) RETURN -1 IN range(1, 2000) + n.id AS is',
      `MATCH (n:Agency) RETURN ${looked('-1 IN range(1, 2000) + n.id')} AS is`,
    ],
    [
      'before a stored value among several that are given',
      'MATCH (n:Agency) RETURN $t + $t CONTAINS n.id AS is',
      `MATCH (n:Agency) RETURN ${looked('$t + $t CONTAINS n.id')} AS is`,
    ],
    [
      'before the list that an index is asked for, and not before asking',
      `MATCH (n:Agency) WHERE n.id IN ${many} RETURN n.id AS id`,
      `MATCH (n:Agency) WHERE n.id IN ${looked(many)} RETURN n.id AS id`,
    ],
    ['and WITH asks for a name as ever', `WITH ${many} RETURN 1 AS one`, `WITH ${looked(many)} RETURN 1 AS one`],
    [
      'under the name of a node that a map in brackets is of',
      `MATCH (n:Agency) RETURN (n {.id, l: ${many}})`,
      `MATCH (n:Agency) RETURN (n {.id, l: ${looked(many)}})`,
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
    [
      'what Neo4j tells of a path under any name',
      'MATCH p = (a)-[*1..2]-(b) WITH p AS `my path` WHERE all(n IN nodes(`my path`) WHERE toLower(n.name) > "a") RETURN 1 AS one',
    ],
    [
      'what Neo4j tells of each step as it goes it',
      'MATCH (a)-[steps*1..2]-(b) WHERE all(s IN steps WHERE toLower(s.role) CONTAINS "chair") RETURN 1 AS one',
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
