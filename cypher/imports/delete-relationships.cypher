// Purpose: delete relationships.
// Params: elements
// Returns: deleted
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
DELETE r
RETURN count(*) AS deleted
