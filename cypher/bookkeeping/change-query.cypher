// Purpose: write a kept query anew.
// Params: id, query (name, query, params as JSON, changedAt)
// Returns: id, name, query, params, createdAt, changedAt
MATCH (q:_Query {id: $id})
SET q += $query
RETURN q.id AS id, q.name AS name, q.query AS query, q.params AS params, q.createdAt AS createdAt, q.changedAt AS changedAt
