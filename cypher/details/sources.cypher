// Purpose: what some sources are called and of which kind they are.
// Params: ids
// Returns: id, name, kind
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS id, s.name AS name, coalesce(s.kind, 'not known') AS kind
