// Purpose: take nodes out of the graph, and what joins them, but for the revision.
// Params: most (how many at once)
// Returns: deleted
MATCH (n)
WHERE NOT n:_Revision
WITH n
LIMIT $most
DETACH DELETE n
RETURN count(*) AS deleted
