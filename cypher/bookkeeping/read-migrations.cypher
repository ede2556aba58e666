// Purpose: the migrations that this graph has had.
// Params: none
// Returns: id, checksum
MATCH (m:_Migration)
RETURN m.id AS id, m.checksum AS checksum
ORDER BY id
