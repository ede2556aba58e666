// Purpose: which relationships join which kinds, and how many there are of each.
// Params: none
// Returns: from, type, to, count
MATCH (a)-[r]->(b)
RETURN labels(a)[0] AS from, type(r) AS type, labels(b)[0] AS to, count(*) AS count
ORDER BY type, count DESC, from, to
