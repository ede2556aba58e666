// Purpose: all that joins some nodes to others, in both directions, each relationship once.
// Params: elements
// Returns: element, type, from, fromLabel, fromId, to, toLabel, toId, properties
MATCH (n)
WHERE elementId(n) IN $elements
MATCH (n)-[r]-()
WITH DISTINCT r
WITH r, startNode(r) AS a, endNode(r) AS b
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
