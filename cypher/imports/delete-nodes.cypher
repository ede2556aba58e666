// Purpose: delete nodes and whatever joins them.
// Params: elements
// Returns: deleted
MATCH (n)
WHERE elementId(n) IN $elements
DETACH DELETE n
RETURN count(*) AS deleted
