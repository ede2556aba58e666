// Purpose: read the revision and hold the write lock on it until the transaction ends, so that imports go one at a time.
// Params: none
// Returns: revision
MATCH (r:_Revision {id: 'revision'})
SET r.value = r.value
RETURN r.value AS revision
