// Purpose: the graph is whole again.
// Params: none
// Returns: ended
MATCH (l:_Loading)
DELETE l
RETURN count(l) AS ended
