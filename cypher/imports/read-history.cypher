// Purpose: the imports that changed the graph, the last first.
// Params: none
// Returns: id, revision, name, files, at, by, added, updated, removed, rolledBackAt, cutShortAt, canRollBack
MATCH (i:_Import)
RETURN
  i.id AS id,
  i.revision AS revision,
  i.name AS name,
  i.files AS files,
  i.at AS at,
  coalesce(i.by, 'not known') AS by,
  i.added AS added,
  i.updated AS updated,
  i.removed AS removed,
  i.rolledBackAt AS rolledBackAt,
  i.cutShortAt AS cutShortAt,
  EXISTS { MATCH (u:_Undo {import: i.id}) } AS canRollBack
ORDER BY revision DESC, id
