// Purpose: give the restored graph its revision, which is greater than that of the graph before and of the backup, so that
//   running applications notice. The id by which a DATA_DIR knows the graph stays.
// Params: revision (of the backup), seeded
// Returns: revision
MATCH (r:_Revision {id: 'revision'})
SET
  r.value = CASE WHEN r.value > $revision THEN r.value ELSE $revision END + 1,
  r.seeded = $seeded,
  r.restoring = null
RETURN r.value AS revision
