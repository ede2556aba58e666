// Purpose: kept queries, those written last first.
// Params: none
// Returns: id, name, query, params, createdAt, changedAt
MATCH (q:_Query)
RETURN q.id AS id, q.name AS name, q.query AS query, q.params AS params, q.createdAt AS createdAt, q.changedAt AS changedAt
ORDER BY q.changedAt DESC, q.id
LIMIT 1000
