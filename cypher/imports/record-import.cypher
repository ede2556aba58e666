// Purpose: keep in the import history what an import changed.
// Params: import (id, revision, files, digest, at, added, updated, removed)
// Returns: id
CREATE (i:_Import)
SET i = $import
RETURN i.id AS id
