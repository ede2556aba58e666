// Purpose: Everything one step from a node, by relationship.
// Params: id: text = "p-leeds-initiative", id of anything
// Returns: relationship, direction, kind, name
// Question: Who is tied to this body, and how?
// About: Network
MATCH (thing {id: $id})-[tie]-(other)
RETURN type(tie) AS relationship, CASE WHEN startNode(tie) = thing THEN 'out' ELSE 'in' END AS direction,
  labels(other)[0] AS kind, other.name AS name
ORDER BY relationship, direction, name
