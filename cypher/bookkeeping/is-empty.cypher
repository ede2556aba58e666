// Purpose: whether the database holds no node at all.
// Params: none
// Returns: empty
RETURN NOT EXISTS { MATCH () } AS empty
