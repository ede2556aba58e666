// Purpose: mark the graph as one that is being restored in several transactions: until the end it holds a part.
// Params: none
// Returns: restoring
MATCH (r:_Revision {id: 'revision'})
SET r.restoring = true
RETURN r.restoring AS restoring
