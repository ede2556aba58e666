// Purpose: every source and its kind.
// Params: none
// Returns: id, kind
MATCH (s:Source)
RETURN s.id AS id, coalesce(s.kind, '') AS kind
ORDER BY id
