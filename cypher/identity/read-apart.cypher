// Purpose: the pairs of a kind that were decided not to be the same.
// Params: kind
// Returns: a, b
MATCH (d:_Decision {kind: $kind})
WHERE d.decision <> 'same'
RETURN d.a AS a, d.b AS b
