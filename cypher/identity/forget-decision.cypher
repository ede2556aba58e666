// Purpose: forget a decision.
// Params: id
// Returns: forgotten
MATCH (d:_Decision {id: $id})
DELETE d
RETURN count(d) AS forgotten
