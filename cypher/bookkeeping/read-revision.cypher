// Purpose: the revision of the graph, the id by which a DATA_DIR knows it, whether its examples are in, and whether a
//   large import is being loaded, until which the graph is neither the old nor the new one.
// Params: none
// Returns: revision, graphId, seeded, loading
MATCH (r:_Revision {id: 'revision'})
RETURN r.value AS revision, r.graphId AS graphId, r.seeded AS seeded, EXISTS { MATCH (:_Loading) } AS loading
