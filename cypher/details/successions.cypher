// Purpose: every succession of partnerships as it is recorded, with what cites it.
// Params: none
// Returns: from, to, kind, since, fromEnded, sources, locators, citedAs
MATCH (a:Partnership)-[r:SUCCEEDED_BY]->(b:Partnership)
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
