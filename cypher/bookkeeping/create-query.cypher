// Purpose: keep a query of the console under a name.
// Params: query (id, name, query, params as JSON, createdAt, changedAt)
// Returns: id, name, query, params, createdAt, changedAt
CREATE (q:_Query)
SET q = $query
RETURN q.id AS id, q.name AS name, q.query AS query, q.params AS params, q.createdAt AS createdAt, q.changedAt AS changedAt
