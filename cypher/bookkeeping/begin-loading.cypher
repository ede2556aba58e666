// Purpose: mark the graph as neither the old nor the new one, with whoever is at it.
// Params: host, pid, at
// Returns: id
MERGE (l:_Loading {id: 'loading'})
SET l.host = $host, l.pid = $pid, l.at = $at
RETURN l.id AS id
