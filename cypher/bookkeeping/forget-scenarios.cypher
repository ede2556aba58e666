// Purpose: forget deleted scenarios but for those that were deleted last.
// Params: kept
// Returns: forgotten
MATCH (s:_Scenario)
WHERE s.deletedAt IS NOT NULL
WITH s
ORDER BY s.deletedAt DESC, s.id
SKIP $kept
DELETE s
RETURN count(*) AS forgotten
