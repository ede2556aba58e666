// Purpose: one kept scenario that is not deleted.
// Params: id
// Returns: id, name, note, by, steps, scope, createdAt, changedAt
MATCH (s:_Scenario {id: $id})
WHERE s.deletedAt IS NULL
RETURN
  s.id AS id,
  s.name AS name,
  s.note AS note,
  s.by AS by,
  s.steps AS steps,
  s.scope AS scope,
  s.createdAt AS createdAt,
  s.changedAt AS changedAt
