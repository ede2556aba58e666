// Purpose: how many scenarios are kept.
// Params: none
// Returns: total
MATCH (s:_Scenario)
WHERE s.deletedAt IS NULL
RETURN count(s) AS total
