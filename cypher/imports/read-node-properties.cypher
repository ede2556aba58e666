// Purpose: all properties of some nodes, to be compared with what an import asks for.
// Params: elements
// Returns: element, properties
MATCH (n)
WHERE elementId(n) IN $elements
RETURN elementId(n) AS element, properties(n) AS properties
