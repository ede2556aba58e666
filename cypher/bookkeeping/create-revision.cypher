// Purpose: make an empty graph ours.
// Params: graphId
// Returns: revision
CREATE (r:_Revision {id: 'revision', value: 0, graphId: $graphId, seeded: false, lock: true})
RETURN r.value AS revision
