// Purpose: how many people live in areas of a kind, where that is recorded.
// Params: kind
// Returns: id, population
MATCH (b:Boundary {kind: $kind})
WHERE b.population IS NOT NULL
RETURN b.id AS id, toFloat(b.population) AS population
