// Purpose: keep that an import was taken back, and forget what undid it.
// Params: import (its id), at
// Returns: id
MATCH (i:_Import {id: $import})
SET i.rolledBackAt = $at
WITH i
OPTIONAL MATCH (u:_Undo {import: $import})
DELETE u
RETURN DISTINCT i.id AS id
