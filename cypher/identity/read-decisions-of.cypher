// Purpose: decisions by their ids, and whether what undoes each is kept.
// Params: ids
// Returns: id, kind, a, b, aName, bName, decision, keep, at, changed
MATCH (d:_Decision)
WHERE d.id IN $ids
RETURN
  d.id AS id,
  d.kind AS kind,
  d.a AS a,
  d.b AS b,
  d.aName AS aName,
  d.bName AS bName,
  d.decision AS decision,
  d.keep AS keep,
  d.at AS at,
  EXISTS { MATCH (u:_Undo {import: d.id}) } AS changed
