// Purpose: some partnerships as they are, to be merged or joined.
// Params: ids
// Returns: element, id, properties
MATCH (n:Partnership)
WHERE n.id IN $ids
RETURN elementId(n) AS element, n.id AS id, properties(n) AS properties
