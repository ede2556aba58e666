// Purpose: areas of which an outline is recorded, and how long its text is.
// Params: none
// Returns: id, characters
MATCH (b:Boundary)
WHERE b.geometry IS NOT NULL
RETURN b.id AS id, size(b.geometry) AS characters
