// Purpose: mark a kept scenario as deleted.
// Params: id, at
// Returns: id, name, note, by, steps, scope, createdAt, changedAt
MATCH (s:_Scenario {id: $id})
WHERE s.deletedAt IS NULL
SET s.deletedAt = $at
RETURN
  s.id AS id,
  s.name AS name,
  s.note AS note,
  s.by AS by,
  s.steps AS steps,
  s.scope AS scope,
  s.createdAt AS createdAt,
  s.changedAt AS changedAt
