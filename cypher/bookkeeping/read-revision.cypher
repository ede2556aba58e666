// Purpose: the revision of the graph, the id by which a DATA_DIR knows it, and whether its examples are in.
// Params: none
// Returns: revision, graphId, seeded
MATCH (r:_Revision {id: 'revision'})
RETURN r.value AS revision, r.graphId AS graphId, r.seeded AS seeded
