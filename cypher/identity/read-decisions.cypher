// Purpose: the decisions that are remembered, the last first.
// Params: offset, limit
// Returns: id, kind, a, b, aName, bName, decision, keep, at
MATCH (d:_Decision)
RETURN
  d.id AS id,
  d.kind AS kind,
  d.a AS a,
  d.b AS b,
  d.aName AS aName,
  d.bName AS bName,
  d.decision AS decision,
  d.keep AS keep,
  d.at AS at
ORDER BY d.at DESC, d.revision DESC, d.place DESC, d.id
SKIP $offset
LIMIT $limit
