// Purpose: what undoes an import, in its order.
// Params: import (its id)
// Returns: text
MATCH (u:_Undo {import: $import})
RETURN u.text AS text
ORDER BY u.part
