// Purpose: what undoes an import or a decision, in its order.
// Params: import (its id, or that of the decision)
// Returns: text
MATCH (u:_Undo {import: $import})
RETURN u.text AS text
ORDER BY u.part
