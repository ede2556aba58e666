// Purpose: keep changes on paper under a name.
// Params: scenario (id, name, note, by, steps and scope as JSON, createdAt, changedAt)
// Returns: id, name, note, by, steps, scope, createdAt, changedAt
CREATE (s:_Scenario)
SET s = $scenario
RETURN
  s.id AS id,
  s.name AS name,
  s.note AS note,
  s.by AS by,
  s.steps AS steps,
  s.scope AS scope,
  s.createdAt AS createdAt,
  s.changedAt AS changedAt
