// Purpose: keep what undoes an import, in parts that a property can hold.
// Params: import (its id), parts
// Returns: kept
UNWIND range(0, size($parts) - 1) AS part
CREATE (u:_Undo {import: $import, part: part, text: $parts[part]})
RETURN count(u) AS kept
