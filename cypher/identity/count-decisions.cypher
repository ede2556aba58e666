// Purpose: how many decisions are remembered.
// Params: none
// Returns: total
MATCH (d:_Decision)
RETURN count(d) AS total
