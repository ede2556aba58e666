// Purpose: mark the graph as neither the old nor the new one, with whoever is at it, and what is loaded where something is.
// Params: host, pid, at, name, by
// Returns: id
MERGE (l:_Loading {id: 'loading'})
SET l.host = $host, l.pid = $pid, l.at = $at, l.name = coalesce($name, l.name), l.by = coalesce($by, l.by)
RETURN l.id AS id
