// Purpose: the recorded outlines of areas.
// Params: ids
// Returns: id, geometry
UNWIND $ids AS id
MATCH (b:Boundary {id: id})
WHERE b.geometry IS NOT NULL
RETURN b.id AS id, b.geometry AS geometry
