// Purpose: the properties that relationships carry, with how many carry each and the least value of it as an example.
// Params: none
// Returns: type, property, count, example
MATCH ()-[r]->()
UNWIND keys(r) AS property
RETURN type(r) AS type, property, count(*) AS count, min(r[property]) AS example
ORDER BY type, count DESC, property
