// Purpose: what some nodes are joined to, in both directions.
// Params: elements
// Returns: element (of the node), relation (element id), type, other (element id)
MATCH (n)
WHERE elementId(n) IN $elements
MATCH (n)-[r]-(other)
RETURN elementId(n) AS element, elementId(r) AS relation, type(r) AS type, elementId(other) AS other
