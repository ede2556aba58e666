// Purpose: the properties that nodes carry, with how many carry each and the least value of it as an example.
// Params: none
// Returns: label, property, count, example
MATCH (n)
WHERE NOT labels(n)[0] STARTS WITH '_'
UNWIND keys(n) AS property
RETURN labels(n)[0] AS label, property, count(*) AS count, min(n[property]) AS example
ORDER BY label, count DESC, property
