// Purpose: keep what holds of findings, and all that was decided of them.
// Params: rows (id, and the properties afterwards: id, rule, status, reason, until, at, by, fingerprint, scope, history)
// Returns: written
UNWIND $rows AS row
MATCH (s:_FindingStatus {id: row.id})
SET s = row.properties
RETURN count(s) AS written
