/**
 * Queries by which the reader and Neo4j's planner learn, before anybody asks: what either meets for the first time takes it
 * several times as long. Of each part of Cypher there is something here, as people write it, where the library has little of it.
 */
export const firstQueries: readonly string[] = [
  // Paths
  "MATCH (a:Agency {id: 'a'}), (b:Agency {id: 'b'}), way = shortestPath((a)-[*..4]-(b)) RETURN [n IN nodes(way) | n.id] AS ids, length(way)",
  "MATCH way = SHORTEST 1 (a:Agency {id: 'a'})--+(b:Agency {id: 'b'}) RETURN relationships(way) AS ties",
  'MATCH ((a:Theme)-[:PART_OF]->(b:Theme)){1,2} RETURN [n IN a | n.id] AS below, [n IN b | n.id] AS above LIMIT 3',
  'MATCH (t:Theme)-[:PART_OF*1..2]->(top) WHERE NOT (top)-[:PART_OF]->() RETURN t.id, collect(DISTINCT top.id) AS tops ORDER BY size(tops) DESC LIMIT 3',
  "MATCH (a {id: 'a'})-[r]-(b)-[:COVERS|WITHIN]->(c) RETURN type(r) AS tie, count(*) AS times, collect(DISTINCT c.name)[..3] AS some",
  'MATCH (a:Target)<-[r:PURSUES]-(b)-[:PURSUES]->(c:Target) WHERE a.id < c.id AND NOT (a)--(c) WITH a, c, count(DISTINCT b) AS shared WHERE shared > 1 RETURN a.id, c.id, shared ORDER BY shared DESC SKIP 1 LIMIT 3',
  // Queries within queries
  'CALL { MATCH (t:Theme) RETURN t.id AS id UNION ALL MATCH (t:Target) RETURN t.id AS id } RETURN id, count(*) AS times',
  'MATCH (t:Target) CALL (t) { OPTIONAL MATCH (t)<-[:PURSUES]-(p) RETURN count(p) AS by } RETURN t {.id, .name, by} AS sheet',
  "MATCH (t:Target) RETURN EXISTS { (t)<-[:PURSUES]-() } AS any, COUNT { (t)--() } AS ties, COLLECT { MATCH (t)--(x) RETURN x.id ORDER BY x.id LIMIT 2 } AS ids, [(t)--(x) WHERE x.id > 'a' | x {.id}] AS more",
  "MATCH (t:Theme|Target) WHERE t.name STARTS WITH 'a' OR t.id IN ['b'] OR t.notes IS NULL RETURN DISTINCT t.name AS name UNION MATCH (n:!Theme) WHERE n.name ENDS WITH 'z' RETURN n.name AS name",
  // Rows
  "UNWIND [1, 2, 3] AS x WITH x, CASE WHEN x > 2 THEN 'b' ELSE 'a' END AS kind RETURN kind, sum(x), avg(x), min(x), max(x), stDev(x), percentileCont(x, 0.5)",
  "MATCH (s:Source) OPTIONAL MATCH (s)--(x) RETURN s.name, count(x) AS ties, sum(CASE x.kind WHEN 'a' THEN 1 ELSE 0 END) AS some ORDER BY ties DESC, s.name",
  'MATCH (n) WHERE n:Theme OR n:Target RETURN labels(n)[0] AS kind, keys(n) AS keys, properties(n) AS all, elementId(n) LIMIT 2',
  // Values
  'WITH [x IN range(1, 9) WHERE x % 2 = 0 | x ^ 2] AS l RETURN reduce(s = 0, x IN l | s + x) AS s, any(x IN l WHERE x > 3), all(x IN l WHERE x > 3), none(x IN l WHERE x > 3), head(l), last(l), tail(l), reverse(l)',
  "MATCH (t:Theme) RETURN split(toLower(trim(t.name)), ' ')[0] AS word, replace(t.name, 'a', 'b'), left(t.name, 3), substring(t.name, 1, 2), toString(size(t.name)), toInteger('1'), toFloat('1'), coalesce(t.aliases, []) LIMIT 2",
  "RETURN date('2001-04-01') + duration('P1M') AS day, duration.between(date('2001-04-01'), date('2002-04-01')).months AS months, date.truncate('year', date('2001-04-01')).year AS year, datetime('2001-04-01T10:00:00Z') AS at",
  // What is there
  "CALL db.index.fulltext.queryNodes('words', 'learning') YIELD node, score WHERE score > 1 RETURN node.id, score ORDER BY score DESC LIMIT 2",
  "SHOW INDEXES YIELD name, type, labelsOrTypes WHERE type = 'RANGE' RETURN name",
];
