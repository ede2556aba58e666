// Purpose: Relationship types with the kinds that they join, and how many of each.
// Params: none
// Returns: from, type, to, count
// Question: What joins what?
// About: The graph
MATCH (one)-[tie]->(other)
RETURN labels(one)[0] AS `from`, type(tie) AS type, labels(other)[0] AS `to`, count(*) AS count
ORDER BY count DESC, type, `from`, `to`
