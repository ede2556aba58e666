// Purpose: Pairs of partnerships by the named members that both have, as `similar-partnerships` counts them.
// Params: least: number = 6, members shared at the least
// Returns: a, b, shared, members
// Question: Which partnerships share members?
// About: Seats
MATCH (a:Partnership)<-[one:MEMBER_OF]-(member)-[other:MEMBER_OF]->(b:Partnership)
WHERE a.id < b.id AND coalesce(member.named, true)
  AND coalesce(one.role, '') <> 'observer' AND coalesce(other.role, '') <> 'observer'
  AND one.onBehalfOf IS NULL AND other.onBehalfOf IS NULL
WITH a, b, collect(DISTINCT member.name) AS members
WHERE size(members) >= $least
RETURN a.name AS a, b.name AS b, size(members) AS shared, members
ORDER BY shared DESC, a, b
