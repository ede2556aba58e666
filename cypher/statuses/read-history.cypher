// Purpose: all that was decided of findings, each decision as JSON, the last one last.
// Params: ids
// Returns: id, history
MATCH (s:_FindingStatus)
WHERE s.id IN $ids
RETURN s.id AS id, s.history AS history
