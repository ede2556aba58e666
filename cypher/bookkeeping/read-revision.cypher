// Purpose: the revision of the graph and the id by which a DATA_DIR knows it.
// Params: none
// Returns: revision, graphId
MATCH (r:_Revision {id: 'revision'})
RETURN r.value AS revision, r.graphId AS graphId
