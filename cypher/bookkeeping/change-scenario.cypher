// Purpose: write a kept scenario anew; one that was deleted is back by it.
// Params: id, scenario (name, note, by, steps and scope as JSON, changedAt; null takes a property out)
// Returns: id, name, note, by, steps, scope, createdAt, changedAt
MATCH (s:_Scenario {id: $id})
SET s += $scenario
REMOVE s.deletedAt
RETURN
  s.id AS id,
  s.name AS name,
  s.note AS note,
  s.by AS by,
  s.steps AS steps,
  s.scope AS scope,
  s.createdAt AS createdAt,
  s.changedAt AS changedAt
