// Purpose: who is loading a large import, or was when it was cut short.
// Params: none
// Returns: host, pid, at, name, by
MATCH (l:_Loading)
RETURN l.host AS host, l.pid AS pid, l.at AS at, l.name AS name, l.by AS by
