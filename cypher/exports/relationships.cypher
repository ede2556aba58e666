// Purpose: every domain relationship, ordered by the node that it leaves, its type and the node that it leads to. What
//   leaves one node is sorted by itself, so that the database need not hold them all.
// Params: none
// Returns: type, fromLabel, from, toLabel, to, properties
MATCH (a:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
WITH a, labels(a)[0] AS fromLabel
ORDER BY fromLabel, a.id
CALL (a) {
  MATCH (a)-[r]->(b)
  WITH r, labels(b)[0] AS toLabel, b.id AS to
  ORDER BY type(r), toLabel, to, coalesce(r.role, r.kind, ''), coalesce(r.since, r.at, '')
  RETURN r, toLabel, to
}
RETURN type(r) AS type, fromLabel, a.id AS from, toLabel, to, properties(r) AS properties
