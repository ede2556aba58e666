// Purpose: what the sources themselves say is duplicated, missing or overloaded. No date leaves out a claim, nor what
//   it is about.
// Params: sources (Source ids, or null), among (Claim ids, or null for all)
// Returns: claim, kind, subject, label: a row a subject
MATCH (c:Claim)-[r:ABOUT]->(n)
WHERE ($among IS NULL OR c.id IN $among)
  AND c.kind IN ['duplication', 'missing-link', 'overload']
  AND all(thing IN [c, r, n] WHERE $sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
RETURN c.id AS claim, c.kind AS kind, n.id AS subject, labels(n)[0] AS label
ORDER BY claim, label, subject
