import { describe, expect, it } from 'vitest';
import { nodeLabels } from '#contract/graph-model';
import { readQuery } from '../../server/console/syntax/read-query.ts';

const messageOf = (query: string, given = {}): string => {
  const read = readQuery(query, given);
  return 'problem' in read ? `${read.problem.code} ${read.problem.message}` : read.query;
};

const domain = nodeLabels.join('|');

describe('the grammar alone', () => {
  it.each([
    ['MATCH (n)\nSET n.a = 1', 'Refused at line 2, column 1, SET n.a = 1: SET writes'],
    ['MATCH (n) CALL (n) { DELETE n }', 'line 1, column 22, DELETE n: DELETE writes'],
    ['CALL () { RETURN 1 AS x } IN TRANSACTIONS RETURN x', 'IN TRANSACTIONS is there for writing'],
    ["LOAD CSV FROM 'a' AS r RETURN r", 'bring data in under Data'],
    ['EXPLAIN RETURN 1', 'write the query alone'],
    ['USE system RETURN 1', 'USE leads to another database'],
    ['SHOW USERS', 'about the server, not the graph'],
    ['SHOW TRANSACTIONS', 'shows what others ask'],
    ['MATCH (n:$(x)) RETURN n', 'a label or type worked out while the query runs'],
    ['RETURN apoc.version()', 'the function apoc.version is not taken'],
    ['CALL dbms.components()', 'Those that are: db.labels'],
    ['RETURN 1; RETURN 2', 'run one at a time'],
    ["RETURN '😀' AS a, 'x' =~ 'y' AS b", 'line 1, column 22, =~: =~ cannot be interrupted'],
    ['MATCH (a)-[*]-(b) RETURN b', 'Give it an end, such as *1..4'],
    ['MATCH (a)-[*2..]-(b) RETURN b', 'a path of any length'],
    ['MATCH (a)-[*..13]-(b) RETURN b', '12 relationships at the most, and this one 13'],
    ['MATCH ((a)--(b)){2,} RETURN b', 'a path of any length'],
    ['MATCH (a)-[:PART_OF*]-(b) RETURN b', 'a path of any length'],
    ['MATCH (a)-[:PART_OF|MEMBER_OF*]->(b) RETURN b', 'a path of any length'],
    ['MATCH (n:Agency|_Revision) RETURN n', "_Revision is one of Joined-Up's own records"],
    ['MATCH (a) WHERE a.x XOR a.b XOR a.c XOR a.d XOR a.e XOR a.f XOR a.g XOR a.h XOR a.i RETURN a', 'parts by XOR'],
  ])('refuses %s', (query, why) => {
    expect(messageOf(query)).toContain('QUERY_REFUSED');
    expect(messageOf(query)).toContain(why);
  });

  it.each([
    ['RETRUN 1', 'Line 1, column 1'],
    ['MATCH (n) RETURN', 'Line 1'],
    [' ', 'There is no query'],
    ['// nothing', 'Line 1'],
  ])('tells what is wrong with %s', (query, why) => {
    expect(messageOf(query)).toContain('QUERY_FAILED');
    expect(messageOf(query)).toContain(why);
  });

  it('finds the parameters, each once, without their backticks', () => {
    expect(readQuery('RETURN $a + $`b c` + $a AS x')).toMatchObject({ parameters: ['a', 'b c'] });
  });
});

describe('the weight of expressions', () => {
  it.each([
    ['RETURN [x IN range(1, 1000) | x]', null],
    ['RETURN any(x IN range(1, 6000) WHERE any(y IN range(1, 6000) WHERE x = y))', 'steps that cannot be interrupted'],
    [
      'WITH range(1, 1000000) AS a, range(2, 1000001) AS b RETURN size([x IN range(1, 1000) WHERE nullIf(a, b) IS NULL])',
      'steps that cannot be interrupted',
    ],
    [
      `WITH range(1, 1000000) AS a, range(1, 1000000) AS b RETURN CASE a WHEN ${Array(100).fill('b').join(', ')} THEN 1 END`,
      'steps that cannot be interrupted',
    ],
    [
      'WITH range(1, 1000000) AS a RETURN size([x IN range(1, 1000) WHERE a IS :: LIST<INTEGER>])',
      'steps that cannot be interrupted',
    ],
    [
      'WITH range(1, 1000000) AS a RETURN size([x IN range(1, 1000) WHERE valueType(a) = $t])',
      'steps that cannot be interrupted',
    ],
    ['RETURN any(x IN range(1, 1000) WHERE any(y IN range(1, 1000) WHERE x = y))', null],
    ['RETURN range(0, 1_000_000_000)', '10^9 elements'],
    ['RETURN range(0, $n)', 'how long it is must be known'],
    ['WITH range(0, 999999) AS a, [1] AS b WITH b AS a, a AS b RETURN any(x IN b WHERE x IN [y IN a | y])', 'steps'],
    ['RETURN reduce(s = "", x IN range(1, 99) | s + s)', 'double s'],
    ['RETURN reduce(s = "a", x IN range(1, 40) | 1 - 1 + s + s)', 'double s'],
    ['RETURN reduce(s = 1, x IN range(1, 40) | s + s - x)', null],
    ['RETURN reduce(s = "", x IN range(1, 99) | replace(s, "a", "aa"))', 'double s'],
    ['RETURN reduce(l = [], x IN range(1, 99) | [l, l])', 'double l'],
    ['RETURN reduce(l = [], x IN range(1, 2000) | [l])', 'builds up l'],
    ['RETURN reduce(l = [], x IN range(1, 900) | l + x)', null],
    ['MATCH (n:Agency) WITH collect(n.name) AS l RETURN reduce(s = "", x IN l | s + x)', 'list[..1000]'],
    ['MATCH (n:Agency) WITH collect(n.name) AS l RETURN reduce(s = "", x IN l[..1000] | s + x)', null],
    ['MATCH (n:Agency) WITH collect(n.name) AS l RETURN reduce(s = 0, x IN l | s + x)', 'toFloat()'],
    ['MATCH (n:Agency) WITH collect(n.name) AS l RETURN reduce(s = 0, x IN l | s + size(x))', null],
    ['MATCH (n:Agency) WITH collect(n.name) AS l RETURN [x IN l WHERE x IN l]', null],
    ['MATCH (n:Agency) WITH collect([n.name]) AS l RETURN [x IN l WHERE x IN l]', 'steps'],
    ['RETURN [x IN range(1, 100000) WHERE x IN range(1, 100000)]', 'steps'],
    [
      'MATCH (a:Agency), (b:Theme) WHERE a.name CONTAINS b.name OR toLower(b.name) CONTAINS toLower(a.id) RETURN a',
      null,
    ],
    ["MATCH (a:Agency) WITH collect(a.name) AS l RETURN [x IN l WHERE toLower(x) CONTAINS 'college']", null],
    ["MATCH (a:Agency) WITH collect(a.name) AS l RETURN [x IN l | toInteger(trim(split(x, ' ')[0]))]", null],
    ["MATCH (a:Agency) RETURN collect(split(replace(a.name, '&', 'and'), ' '))", null],
    ['MATCH (a:Agency), (b:Theme) RETURN replace(a.name, b.id, b.name)', '10^8 steps'],
    ['MATCH (a:Agency) RETURN [x IN range(0, size(a.name)) WHERE any(y IN range(0, size(a.id)) WHERE x = y)]', 'steps'],
    ['MATCH (a:Agency) RETURN toInteger(a.name + a.id)', 'Take its left()'],
    ['MATCH (a:Agency) RETURN toInteger(left(a.name + a.id, 9))', null],
    ["MATCH (a:Agency) RETURN toInteger(replace(replace(a.name, '£', ''), ',', ''))", null],
    ["MATCH (a:Agency) RETURN toInteger(replace(a.name, '', ','))", 'Take its left()'],
    ["MATCH (a:Agency) RETURN toInteger(replace(a.name, '' + '', ','))", 'Take its left()'],
    ["UNWIND range(1, 5000) AS i WITH collect(left($t, 9000) + '9') AS l RETURN [x IN l | toInteger(x)]", 'Refused'],
    ['MATCH (a:Agency) RETURN normalize(normalize(a.name))', '10^7 elements or characters'],
    ['MATCH (a:Agency), (b:Theme) RETURN trim(BOTH a.name FROM b.name)', 'steps'],
  ])('of %s is told', (query, why) => {
    if (why === null) expect(readQuery(query)).toHaveProperty('query');
    else expect(messageOf(query)).toContain(why);
  });

  it('is told by how many values a parameter holds', () => {
    const query = 'RETURN any(x IN $list WHERE any(y IN range(1, 9999) WHERE x = y))';
    expect(readQuery(query, { list: { values: 100, characters: 10 } })).toHaveProperty('query');
    expect(messageOf(query, { list: { values: 10_000, characters: 10 } })).toContain(
      'steps that cannot be interrupted',
    );
  });
});

describe('a query that is kept to the network', () => {
  it.each([
    ['MATCH (n) RETURN n', `MATCH (n:${domain}) RETURN n`],
    ['MATCH () RETURN 1', `MATCH (:${domain}) RETURN 1`],
    ['MATCH (n {id: 1}) RETURN n', `MATCH (n:${domain} {id: 1}) RETURN n`],
    ["RETURN '😀' AS x, COUNT { (n) } AS c", `RETURN '😀' AS x, COUNT { (n:${domain}) } AS c`],
    ['MATCH (n:!Agency) RETURN n', `MATCH (n:(!Agency)&(${domain})) RETURN n`],
    ['MATCH (n IS %) RETURN n', `MATCH (n IS (%)&(${domain})) RETURN n`],
    ['MATCH (n:Agency) RETURN n', 'MATCH (n:Agency) RETURN n'],
    ['MATCH (a)--(b) RETURN a', 'MATCH (a)--(b) RETURN a'],
    ['MATCH (a)-[*1..2]-(b) RETURN a', 'MATCH (a)-[*1..2]-(b) RETURN a'],
    ['MATCH (a)-[*0..2]-(b) RETURN a', `MATCH (a:${domain})-[*0..2]-(b:${domain}) RETURN a`],
    ['MATCH (a)--{0,2}(b) RETURN a', `MATCH (a:${domain})--{0,2}(b:${domain}) RETURN a`],
    ['MATCH (a)--{,2}(b) RETURN a', `MATCH (a:${domain})--{,2}(b:${domain}) RETURN a`],
    ['MATCH p = SHORTEST 1 (a)--*(b) RETURN p', `MATCH p = SHORTEST 1 (a:${domain})--*(b:${domain}) RETURN p`],
    ['RETURN [(a)-[*0..1]-(b) | b] AS x', `RETURN [(a:${domain})-[*0..1]-(b:${domain}) | b] AS x`],
    ['RETURN COUNT { (`n`) }', `RETURN COUNT { (\`n\`:${domain}) } AS \`COUNT { (\`\`n\`\`) }\``],
  ])('%s', (query, expected) => {
    expect(messageOf(query)).toBe(expected);
  });

  const noneOf = (list: string) => `none(label IN coalesce(${list}, []) WHERE label STARTS WITH '_')`;
  const labels = nodeLabels.map((label) => `'${label}'`).join(', ');

  it.each([
    ['CALL db.labels', `CALL db.labels() YIELD label WHERE label IN [${labels}] RETURN label`],
    ['CALL `db`.Labels() YIELD *', `CALL \`db\`.Labels() YIELD label WHERE label IN [${labels}] RETURN label`],
    [
      'CALL db.labels() YIELD label AS `l`',
      `CALL db.labels() YIELD label AS \`l\` WHERE \`l\` IN [${labels}] RETURN \`l\``,
    ],
    [
      "CALL db.labels() YIELD label WHERE true OR label = '_Query' RETURN label",
      `CALL db.labels() YIELD label WHERE (true OR label = '_Query') AND label IN [${labels}] RETURN label`,
    ],
    [
      'CALL db.schema.visualization',
      `CALL db.schema.visualization() YIELD nodes, relationships RETURN [n IN nodes WHERE labels(n)[0] IN [${labels}]] AS nodes, relationships`,
    ],
    ['SHOW INDEXES', `SHOW INDEXES WHERE ${noneOf('labelsOrTypes')}`],
    [
      "SHOW INDEXES WHERE true OR type = 'RANGE'",
      `SHOW INDEXES WHERE (true OR type = 'RANGE') AND ${noneOf('labelsOrTypes')}`,
    ],
    [
      'SHOW CONSTRAINTS YIELD labelsOrTypes AS l LIMIT 3 RETURN l',
      `SHOW CONSTRAINTS YIELD labelsOrTypes AS l LIMIT 3 WHERE ${noneOf('l')} RETURN l`,
    ],
    ['SHOW CONSTRAINTS YIELD name', "SHOW CONSTRAINTS YIELD name WHERE NOT name CONTAINS '_bookkeeping_'"],
    ['SHOW CONSTRAINTS YIELD type', 'SHOW CONSTRAINTS YIELD type'],
  ])('%s', (query, expected) => {
    expect(messageOf(query)).toBe(expected);
  });

  it.each([
    ['CALL db.schema.nodeTypeProperties() YIELD propertyName RETURN propertyName', 'YIELD nodeType too'],
    ['CALL db.schema.visualization() YIELD nodes RETURN size(nodes) AS kinds', 'alone, without YIELD'],
    [
      'SHOW INDEXES YIELD createStatement',
      'createStatement may name what is not of the network: YIELD labelsOrTypes too',
    ],
    ['SHOW INDEXES YIELD owningConstraint AS o, type RETURN o', 'owningConstraint may name'],
    ['SHOW CONSTRAINTS YIELD `createStatement` RETURN *', 'createStatement may name'],
    ['SHOW CONSTRAINTS YIELD ownedIndex', 'ownedIndex may name'],
  ])('refuses %s, of which nothing could be left out', (query, why) => {
    expect(messageOf(query)).toContain('QUERY_REFUSED');
    expect(messageOf(query)).toContain(why);
  });
});
