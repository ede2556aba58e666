// Purpose: all relationships that leave some nodes, to be compared with what an import asks for.
// Params: elements
// Returns: element, type, from, to, properties
MATCH (a)-[r]->(b)
WHERE elementId(a) IN $elements
RETURN elementId(r) AS element, type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties
