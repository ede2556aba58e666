// Purpose: the seats on which persons sit for a body.
// Params: id
// Returns: element, type, from, fromLabel, fromId, to, toLabel, toId, properties
MATCH (a:Person)-[r:MEMBER_OF]->(b:Partnership)
WHERE r.onBehalfOf = $id
RETURN
  elementId(r) AS element,
  type(r) AS type,
  elementId(a) AS from,
  labels(a)[0] AS fromLabel,
  a.id AS fromId,
  elementId(b) AS to,
  labels(b)[0] AS toLabel,
  b.id AS toId,
  properties(r) AS properties
