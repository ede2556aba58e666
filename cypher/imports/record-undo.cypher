// Purpose: keep what undoes an import or a decision, in parts that a property can hold.
// Params: import (its id, or that of the decision), parts
// Returns: kept
UNWIND range(0, size($parts) - 1) AS part
CREATE (u:_Undo {import: $import, part: part, text: $parts[part]})
RETURN count(u) AS kept
