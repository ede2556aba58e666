// Purpose: keep how many findings there were at a revision, if that is not kept yet: the settings in force then beside it.
// Params: id, revision, counts, settings, at
// Returns: id
MERGE (t:_FindingTally {id: $id})
ON CREATE SET t.revision = $revision, t.counts = $counts, t.settings = $settings, t.at = $at
RETURN t.id AS id
