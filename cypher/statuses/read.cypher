// Purpose: the findings that were accepted or dismissed, each with the fingerprint of its facts, and the scope they were
//   seen in as JSON.
// Params: none
// Returns: id, rule, status, reason, until, at, by, fingerprint, scope
MATCH (s:_FindingStatus)
WHERE s.status <> 'open'
RETURN
  s.id AS id,
  s.rule AS rule,
  s.status AS status,
  s.reason AS reason,
  s.until AS until,
  s.at AS at,
  s.by AS by,
  s.fingerprint AS fingerprint,
  s.scope AS scope
ORDER BY id
