// Purpose: delete a kept query, and say what it was.
// Params: id
// Returns: id, name, query, params, createdAt, changedAt
MATCH (q:_Query {id: $id})
WITH q, properties(q) AS was
DELETE q
RETURN was.id AS id, was.name AS name, was.query AS query, was.params AS params, was.createdAt AS createdAt,
  was.changedAt AS changedAt
