// Purpose: keep that a migration was run.
// Params: id, checksum, at
// Returns: id
MERGE (m:_Migration {id: $id})
SET m.checksum = $checksum, m.at = $at
RETURN m.id AS id
