// Purpose: the successions by which some partnerships came about, and those by which what became of them did, with what
//   cites them.
// Params: ids
// Returns: from, to, kind, since, fromEnded, sources, locators, citedAs
MATCH (p:Partnership)
WHERE p.id IN $ids
OPTIONAL MATCH (p)-[:SUCCEEDED_BY]->(became:Partnership)
WITH collect(p) + collect(became) AS those
UNWIND those AS b
WITH DISTINCT b
MATCH (a:Partnership)-[r:SUCCEEDED_BY]->(b)
RETURN
  a.id AS from,
  b.id AS to,
  r.kind AS kind,
  r.since AS since,
  a.ended AS fromEnded,
  coalesce(r.sources, []) AS sources,
  coalesce(r.locators, []) AS locators,
  coalesce(r.citedAs, []) AS citedAs
ORDER BY from, to
