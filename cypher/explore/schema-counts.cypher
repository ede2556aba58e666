// Purpose: how many nodes there are of each kind.
// Params: none
// Returns: label, count
MATCH (n)
WHERE NOT labels(n)[0] STARTS WITH '_'
RETURN labels(n)[0] AS label, count(*) AS count
ORDER BY count DESC, label
