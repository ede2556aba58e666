// Purpose: what the sources themselves say is duplicated, missing or overloaded. No date leaves out a claim; what it is
//   about is named while it is there.
// Params: at (a day, or null), sources (Source ids, or null), among (Claim ids, or null for all)
// Returns: claim, kind, subject, label: a row a subject
MATCH (c:Claim)-[r:ABOUT]->(n)
WHERE ($among IS NULL OR c.id IN $among)
  AND c.kind IN ['duplication', 'missing-link', 'overload']
  AND all(thing IN [c, r, n] WHERE $sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
  AND ($at IS NULL OR n:Template OR n:Requirement OR (coalesce(n.since, n.started, $at) <= $at
    AND left($at, size(coalesce(n.until, n.ended, $at))) <= coalesce(n.until, n.ended, $at)))
RETURN c.id AS claim, c.kind AS kind, n.id AS subject, labels(n)[0] AS label
ORDER BY claim, label, subject
