// Purpose: the dates of every plan and strategy, as they are written.
// Params: none
// Returns: id, started, ended, review
MATCH (n:Plan)
RETURN n.id AS id, n.started AS started, n.ended AS ended, n.review AS review
ORDER BY id
