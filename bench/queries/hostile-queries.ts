import type { ErrorCode } from '#contract/errors';

/** A query that tries to do harm. */
export interface HostileQuery {
  readonly tries: string;
  readonly query: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** What must come of it: one of these codes, or an answer that does no harm. */
  readonly becomes: ErrorCode | readonly (ErrorCode | 'answered')[];
  /** How long others may have to wait meanwhile, where that is not what is asked of all. */
  readonly waitMs?: number;
}

const many = (count: number, part: (place: number) => string, between: string): string =>
  Array.from({ length: count }, (_, place) => part(place)).join(between);

const refused = (tries: string, ...queries: readonly string[]): readonly HostileQuery[] =>
  queries.map((query) => ({ tries, query, becomes: 'QUERY_REFUSED' }));

/** Where Neo4j knows no such words, that it says so is as good. */
const refusedOrUnknown = (tries: string, ...queries: readonly string[]): readonly HostileQuery[] =>
  queries.map((query) => ({ tries, query, becomes: ['QUERY_REFUSED', 'QUERY_FAILED'] }));

const writes = [
  ...refused(
    'write',
    'CREATE (n:Agency {id: "x"}) RETURN n',
    'MERGE (n:Agency {id: "x"}) RETURN n',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) DELETE n',
    'MATCH (n:Agency) SET n.name = "x" RETURN n',
    'MATCH (n:Agency) SET n += {name: "x"}',
    'MATCH (n:Agency) SET n:Person',
    'MATCH (n:Agency) REMOVE n.name',
    'MATCH (n) FOREACH (x IN [1] | SET n.a = x)',
    'INSERT (n:Agency {id: "x"})',
    'NODETACH DELETE n',
  ),
  ...refused(
    'hide a write',
    'CRE\\u0041TE (n)',
    'MATCH (n) //\\u000ASET n.a = 1\nRETURN n',
    'MATCH (n) /* */ SET /* RETURN */ n.a = 1 RETURN n',
    'MATCH (n) WITH n // SET\nCREATE (m) RETURN m',
    'MATCH (n:Agency) CALL (n) { SET n.a = 1 } RETURN n',
    'MATCH (n:Agency) CALL (n) { CALL (n) { DETACH DELETE n } } RETURN n',
    'UNWIND range(1, 10) AS x CALL (x) { CREATE (:Agency {id: x}) } IN TRANSACTIONS OF 1 ROWS RETURN x',
    'UNWIND range(1, 10) AS x CALL (x) { RETURN 1 AS y } IN TRANSACTIONS RETURN y',
    'MATCH (n) RETURN n UNION MATCH (n) SET n.a = 1 RETURN n',
    'RETURN 1 AS x UNION ALL CREATE (n) RETURN 1 AS x',
    'WITH "Agency" AS l CREATE (n:$(l)) RETURN n',
    'MATCH (n:Agency) SET n:$("Person")',
    'EXPLAIN CREATE (n)',
    'PROFILE CREATE (n)',
    'CYPHER 5 CREATE (n)',
    'CYPHER runtime=slotted MATCH (n) DELETE n',
  ),
  ...refusedOrUnknown(
    'write in an expression',
    'RETURN EXISTS { CREATE (n) RETURN n }',
    'RETURN COLLECT { MERGE (n:A) RETURN n }',
  ),
];

const administers = refusedOrUnknown(
  'change the schema, users or the server, or look at others',
  'CREATE INDEX a FOR (n:Agency) ON (n.name)',
  'CREATE CONSTRAINT a FOR (n:Agency) REQUIRE n.name IS UNIQUE',
  'DROP INDEX words',
  'DROP CONSTRAINT agency_id IF EXISTS',
  'CREATE USER eve SET PASSWORD "12345678"',
  'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
  'ALTER USER neo4j SET PASSWORD "12345678"',
  'DROP USER neo4j',
  'SHOW USERS',
  'SHOW CURRENT USER',
  'CREATE DATABASE x',
  'STOP DATABASE neo4j',
  'SHOW DATABASES',
  'USE system SHOW USERS',
  'USE system MATCH (n) RETURN n',
  'GRANT ROLE admin TO neo4j',
  'SHOW PRIVILEGES',
  'SHOW SETTINGS',
  'SHOW SERVERS',
  'SHOW TRANSACTIONS',
  'TERMINATE TRANSACTIONS "neo4j-transaction-1"',
  'SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN message',
  'SHOW FUNCTIONS',
  'SHOW PROCEDURES',
  'CALL dbms.listConfig()',
  'CALL dbms.listTransactions()',
  'CALL dbms.killConnections(["bolt-1"])',
  'CALL dbms.setConfigValue("a", "b")',
  'CALL db.clearQueryCaches()',
  'CALL db.createLabel("x")',
  'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
  'CALL db.prepareForReplanning()',
  'CALL dbms.security.listUsers()',
  'CALL `dbms`.`listConfig`()',
  'CALL tx.setMetaData({a: 1})',
  ':param x => 1',
  'RETURN 1; CREATE (n)',
  'RETURN 1; RETURN 2',
);

/** @param port of a listener that must hear nothing. */
const leaves = (port: number) =>
  refusedOrUnknown(
    'read files or the network',
    `LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row`,
    `LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:${port}/a.csv' AS row RETURN row`,
    `LOAD CSV FROM 'ftp://127.0.0.1:${port}/a.csv' AS row RETURN row`,
    `LOAD CSV FROM 'https://[::1]:${port}/a' AS row RETURN row`,
    `CALL () { LOAD CSV FROM 'http://127.0.0.1:${port}/a' AS row RETURN row } RETURN row`,
    `load /* */ csv from 'http://127.0.0.1:${port}/a' as row return row`,
    `RETURN EXISTS { LOAD CSV FROM 'http://127.0.0.1:${port}/a' AS row RETURN row }`,
    `CALL apoc.load.json('http://127.0.0.1:${port}/a') YIELD value RETURN value`,
    `CALL apoc.load.jdbc('jdbc:neo4j:bolt://127.0.0.1:${port}', 'x')`,
    `CALL apoc.export.csv.all('/tmp/x', {})`,
    `CALL apoc.cypher.run('CREATE (n)', {})`,
    `RETURN apoc.load.json('http://127.0.0.1:${port}/a') AS x`,
    `RETURN genai.vector.encode('a', 'OpenAI', {token: 'x', endpoint: 'http://127.0.0.1:${port}'}) AS x`,
    `CALL genai.vector.encodeBatch(['a'], 'OpenAI', {token: 'x'})`,
    `RETURN file() AS x`,
    `RETURN linenumber() AS x`,
    `RETURN \`genai\`.vector.\`encode\`('a') AS x`,
    `RETURN graph.names() AS x`,
    `RETURN db.nameFromElementId('4:x:0') AS x`,
  );

const readsRecords = refusedOrUnknown(
  "read the application's own records",
  'MATCH (n:_Revision) RETURN n',
  'MATCH (n:`_Revision`) RETURN n',
  'MATCH (n:Agency|_Revision) RETURN n',
  'MATCH (n) WHERE n:_Revision RETURN n',
  'MATCH (n:!Agency&_Revision) RETURN n',
  'MATCH (n IS _Import) RETURN n',
  'MATCH (n:$("_Revision")) RETURN n',
  'MATCH (n) WHERE n:$any(["_Revision"]) RETURN n',
  'RETURN COUNT { (:_Revision) } AS n',
);

const expressions = refused(
  'work that cannot be interrupted',
  'RETURN any(x IN range(1, 1000000000) WHERE x < 0) AS x',
  'RETURN any(x IN range(0, 1_000_000_000) WHERE x < 0) AS x',
  'RETURN any(x IN range(0, 0x7FFFFFFF) WHERE x < 0) AS x',
  'RETURN any(x IN range(-1000000000, 0) WHERE x > 0) AS x',
  'RETURN [x IN range(1, 10000) | [y IN range(1, 10000) | x * y]] AS x',
  'RETURN any(x IN range(1, 9999) WHERE any(y IN range(1, 9999) WHERE x * y < 0)) AS x',
  'RETURN any(x IN range(1, 9999) WHERE any(x IN range(1, 9999) WHERE x < 0)) AS x',
  'WITH range(0, 1000000) AS big, [1] AS small WITH small AS big, big AS small RETURN any(x IN small WHERE any(y IN range(1, 100) WHERE y < 0)) AS a',
  'CALL () { RETURN range(0, 1000000) AS l UNION RETURN [1] AS l } RETURN any(x IN l WHERE any(y IN range(1, 100) WHERE y < 0)) AS a',
  'UNWIND range(1, 100000) AS x WITH collect(range(1, 10000)) AS l RETURN any(a IN l WHERE any(b IN a WHERE b < 0)) AS a',
  `RETURN ${many(60, () => 'any(x IN range(1, 1999999) WHERE x < 0)', ', ').replace(/\)(?=,|$)/g, ')')} AS x`,
  'RETURN size([x IN range(1, 100000) WHERE x IN range(200000, 300000)]) AS n',
  'WITH range(1, 100000) AS r RETURN any(x IN range(1, 100000) WHERE -x IN r) AS n',
  'WITH range(1, 100000) AS r RETURN any(x IN range(1, 100000) WHERE -1 IN r[x..]) AS n',
  'UNWIND range(1, 10000) AS i WITH collect([i]) AS c, collect([-i]) AS d RETURN size([x IN c WHERE x IN d]) AS n',
  'RETURN reduce(s = "a", x IN range(1, 60) | s + s) AS s',
  'RETURN reduce(s = "a", x IN range(1, 60) | 1 - 1 + s + s) AS s',
  'RETURN reduce(s = "a", x IN range(1, 22) | replace(s, "a", "aa")) AS s',
  'RETURN reduce(l = [1], x IN range(1, 60) | l + l) AS l',
  'RETURN reduce(l = [], x IN range(1, 60) | [l, l]) AS l',
  'RETURN reduce(l = {}, x IN range(1, 60) | {a: l, b: l}) AS l',
  'RETURN reduce(l = [1], x IN range(1, 60) | reduce(m = l, y IN l | m + y)) AS l',
  'RETURN reduce(l = [], x IN range(1, 20000) | [l]) AS l',
  'RETURN reduce(l = [], x IN range(1, 1000) | reduce(m = l, y IN range(1, 1000) | [m])) AS l',
  'RETURN size(reduce(l = [], x IN range(1, 200000) | l + x)) AS l',
  'RETURN size(reduce(s = "", x IN range(1, 200000) | s + "aaaaaaaaaa")) AS s',
  'RETURN size(reduce(s = 0, x IN range(1, 200000) | s + "aaaaaaaaaa")) AS s',
  `WITH 'aaaaaaaaaaaaaaaaaaaa' AS a0 ${many(30, (i) => `WITH a${i} + a${i} AS a${i + 1}`, ' ')} RETURN a30`,
  `WITH [1, 1] AS a0 ${many(40, (i) => `WITH [a${i}, a${i}] AS a${i + 1}`, ' ')} RETURN a40`,
  'MATCH (n) WHERE n.name =~ "(a+)+b" RETURN n',
  'RETURN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" =~ "(a|a)*b" AS x',
  'UNWIND range(1, size(split($text, "")) * 100000) AS x RETURN any(y IN range(1, x) WHERE y < 0)',
);

/** A thousand letters, numerals, letters that grow 18 times, and half as many letters. */
const long = { a: 'a'.repeat(1_000), b: '9'.repeat(1_000), f: '\uFDFA'.repeat(1_000), h: 'a'.repeat(500) };
const million = "WITH replace($a, 'a', $a) AS t";

const texts: readonly HostileQuery[] = [
  `${million}, replace($a, 'a', $h) + 'b' AS p RETURN t CONTAINS p`,
  `${million}, replace($a, 'a', $h) + 'b' AS p RETURN size(replace(t, p, ''))`,
  `${million}, replace($a, 'a', $h) + 'b' AS p RETURN size(split(t, p))`,
  `${million}, replace($a, 'a', $h) + 'b' AS p RETURN size(split(t, [p, p + 'c']))`,
  `${million}, $a + 'b' AS p RETURN size([x IN range(1, 100000) WHERE t CONTAINS p])`,
  `${million} RETURN size([x IN range(1, 1000000) WHERE t = t + 'a'])`,
  `${million} RETURN size([x IN range(1, 100000) WHERE size(toLower(t)) = x])`,
  `${million} RETURN size(btrim(t, replace($h, 'a', $b) + 'a'))`,
  `${million} RETURN size(trim(BOTH t FROM t))`,
  "WITH '0.' + replace($a, 'a', $b) AS t UNWIND range(1, 1000) AS i RETURN sum(toInteger(t))",
  "WITH '0.' + replace($a, 'a', $b) AS t RETURN toIntegerOrNull(t)",
  "WITH '0.' + replace($a, 'a', $b) AS t RETURN toIntegerList([t, t])",
  "WITH 'P' + replace($a, 'a', $b) + 'Y' AS t RETURN duration(t)",
  "WITH replace($a, 'a', $b) AS t RETURN date(t)",
  "WITH replace($a, 'a', $f) AS t RETURN size(normalize(t, NFKC))",
  "WITH replace($a, 'a', $f) AS t WITH normalize(t, NFKC) AS t WITH replace(t, '', $a) AS t RETURN size(t)",
  'MATCH (n) RETURN replace(n.name, n.id, n.notes)',
  `MATCH (n) WITH n.name AS a0 ${many(12, (i) => `WITH a${i} + a${i} AS a${i + 1}`, ' ')} RETURN max(size(a12))`,
  "MATCH (n) RETURN size([x IN range(0, size(n.name)) WHERE any(y IN split(n.name, '') WHERE y = x)])",
].map((query) => ({
  tries: 'work on long texts that cannot be interrupted',
  query,
  params: Object.fromEntries(Object.entries(long).filter(([name]) => query.includes(`$${name}`))),
  becomes: 'QUERY_REFUSED',
}));

/** The most of each kind of work that is taken: it must end in time. */
const heaviestTexts: readonly HostileQuery[] = [
  "WITH left(replace($a, 'a', $a), 120000) AS t, left(replace($a, 'a', $h), 55000) + 'b' AS p RETURN t CONTAINS p",
  "WITH '0.' + left(replace($a, 'a', $b), 99000) AS t RETURN toInteger(t)",
  "WITH left(replace($a, 'a', $f), 110000) AS t RETURN size(normalize(t, NFKC))",
  "WITH left(replace($a, 'a', $a), 100000) AS t RETURN size(btrim(t, left(replace($h, 'a', $b), 5000) + 'a'))",
  "WITH left('P' + replace($a, 'a', $b) + 'Y', 99000) AS t RETURN duration(t)",
  `${million} WITH left(t, 600000) AS u RETURN size(toUpper(u)), size(reverse(u)), size(split(u, 'a')), size(replace(u, '', 'b'))`,
].map((query) => ({
  tries: 'as much work on texts as is taken',
  query,
  params: Object.fromEntries(Object.entries(long).filter(([name]) => query.includes(`$${name}`))),
  becomes: ['answered', 'QUERY_FAILED'],
}));

const planning = refused(
  'work of the parser or the planner',
  `RETURN ${'('.repeat(60)}1${')'.repeat(60)} AS x`,
  `RETURN ${'['.repeat(9000)}`,
  `RETURN 1 AS x // ${'a'.repeat(30_000)}`,
  `MATCH (p:Agency) WHERE ${many(200, (i) => `p.a${i} = 1`, ' XOR ')} RETURN p`,
  `MATCH (p:Agency) WHERE ${many(900, (i) => `p.id = 'x${i}'`, ' OR ')} RETURN p`,
  `RETURN ${many(4000, () => '1', '+')} AS x`,
  `MATCH ${many(79, (i) => `(a${i})--`, '')}(z) RETURN count(*)`,
  `MATCH ${many(30, (i) => `(c)--(a${i})`, ', ')} RETURN count(*)`,
  `MATCH (a) ${many(60, (i) => `OPTIONAL MATCH (a)--(b${i})`, ' ')} RETURN a`,
  `MATCH (a0) WHERE ${many(18, (i) => `EXISTS { MATCH (a${i})--(a${i + 1}) WHERE `, '')} true ${'}'.repeat(18)} RETURN a0`,
  `RETURN ${'reduce(a = 0, x IN [1] | '.repeat(30)}1${')'.repeat(30)} AS x`,
  `${many(110, (i) => `WITH 1 AS x${i}`, ' ')} RETURN 1`,
  `MATCH (n:${'!'.repeat(1_000)}Agency) RETURN n`,
  `MATCH (n:${'! /* */ '.repeat(1_000)}Agency) RETURN n`,
  `MATCH (n:${'!('.repeat(38)}Agency${')'.repeat(38)}) RETURN n`,
  `RETURN ${'- '.repeat(5_000)}1 AS x`,
  `RETURN ${'NOT '.repeat(3_000)}true AS x`,
  `RETURN ${'CASE WHEN true THEN '.repeat(200)}1${' ELSE 2 END'.repeat(200)} AS x`,
  `RETURN [${many(6_000, () => '1', ',')}] AS x`,
);

const rows: readonly HostileQuery[] = [
  ...refused(
    'go through everything, many times over',
    'MATCH (a), (b), (c), (d) RETURN count(*)',
    'MATCH (a) MATCH (b) MATCH (c) RETURN a, b, c',
    'MATCH p = (a)-[*]-(b) RETURN count(p)',
    'MATCH p = (a)-[*..30]-(b) RETURN count(p)',
    'MATCH ((a)--(b))+ (c) RETURN count(*)',
    'MATCH ((a)-[*]-(b)){1,3} (c) RETURN count(*)',
    'MATCH (a)-[:MEMBER_OF*]-(b) RETURN count(*)',
    'MATCH (a)-[:PART_OF*]-(b) RETURN count(*)',
  ),
  {
    tries: 'hold a transaction until its time is up',
    query: 'UNWIND range(1, 99999) AS a UNWIND range(1, 99999) AS b UNWIND range(1, 99999) AS c RETURN count(*)',
    becomes: 'QUERY_TIMED_OUT',
  },
  ...[
    'MATCH ()-[r]->() WITH r WHERE any(y IN range(1, 1900000) WHERE y % 7 + y % 5 < -id(r)) RETURN count(r)',
    'UNWIND range(1, 2000) AS x WITH x ORDER BY x DESC WHERE any(y IN range(1, 1900000) WHERE y % 7 < -x) RETURN count(x)',
  ].map((query) => ({
    tries: 'hold a transaction past its time, by work on rows between which Neo4j does not look at it',
    query,
    becomes: 'QUERY_TIMED_OUT' as const,
  })),
  { tries: 'flood with rows', query: 'UNWIND range(1, 999999) AS x RETURN x', becomes: ['answered'] },
  {
    tries: 'flood with bytes',
    query: 'UNWIND range(1, 20000) AS x RETURN [y IN range(1, 5000) | "a text of some length"] AS x',
    becomes: ['answered', 'QUERY_FAILED'],
  },
  {
    tries: 'fill the memory with one row',
    query: 'RETURN [x IN range(1, 800) | [y IN range(1, 9999) | "a text of some length"]] AS x',
    becomes: 'QUERY_REFUSED',
  },
  {
    tries: 'fill the memory of Neo4j',
    query:
      'UNWIND range(1, 999999) AS x WITH collect([x, toString(x), [x]]) AS l UNWIND l AS a UNWIND range(1, 99) AS b RETURN count(DISTINCT [a, b])',
    // On a busy machine health waited for 0.7 s here: one transaction may fill as much memory as an import needs.
    waitMs: 1_500,
    becomes: ['QUERY_FAILED', 'QUERY_TIMED_OUT', 'QUERY_REFUSED'],
  },
  ...(['__proto__', 'constructor', 'toString'] as const).map((name) => ({
    tries: 'pollute a prototype',
    query: `RETURN $x AS \`${name}\`, {\`${name}\`: {polluted: true}} AS m`,
    params: JSON.parse(`{"x": {"${name}": {"polluted": true}}}`) as Record<string, unknown>,
    becomes: ['answered', 'INVALID_REQUEST'] as const,
  })),
];

const text = (length: number) => 'a'.repeat(length);
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

const parameters: readonly HostileQuery[] = [
  ['many values', { x: Array.from({ length: 20_000 }, () => 1) }],
  ['a long text', { x: text(500_000) }],
  ['lists within lists', { x: nested(2_000) }],
  ['maps of maps', { x: { a: Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 1)) } }],
].map(([tries, params]) => ({
  tries: `parameters with ${tries as string}`,
  query: 'RETURN $x AS x',
  params: params as Record<string, unknown>,
  becomes: 'INVALID_REQUEST',
}));

/** Words of newer Cypher, which the grammar knows and this Neo4j need not. */
const newer: readonly HostileQuery[] = [
  'LET x = 1 RETURN x',
  'MATCH (n) FILTER n.id = 1 RETURN n',
  'RETURN 1 AS x NEXT RETURN x',
  'WHEN true THEN RETURN 1 AS x ELSE RETURN 2 AS x',
  'FOR x IN [1] RETURN x',
  'RETURN (',
  'RETRUN 1',
].map((query) => ({ tries: 'words that Neo4j does not know', query, becomes: ['QUERY_FAILED', 'QUERY_REFUSED'] }));

export const hostileQueries = (port: number): readonly HostileQuery[] => [
  ...writes,
  ...administers,
  ...leaves(port),
  ...readsRecords,
  ...expressions,
  ...texts,
  ...heaviestTexts,
  ...planning,
  ...rows,
  ...parameters,
  ...newer,
];
