// Purpose: the revision of the graph, the id by which a DATA_DIR knows it, whether its examples are in, and whether a large
//   import is being loaded or a backup restored, until which the graph holds a part.
// Params: none
// Returns: revision, graphId, seeded, loading, restoring
MATCH (r:_Revision {id: 'revision'})
RETURN
  r.value AS revision,
  r.graphId AS graphId,
  r.seeded AS seeded,
  EXISTS { MATCH (:_Loading) } AS loading,
  coalesce(r.restoring, false) AS restoring
