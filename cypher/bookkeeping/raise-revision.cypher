// Purpose: raise the revision by one, in the transaction that changes the domain graph.
// Params: none
// Returns: revision
MATCH (r:_Revision {id: 'revision'})
SET r.value = r.value + 1
RETURN r.value AS revision
