// Purpose: forget what undoes imports or decisions.
// Params: ids
// Returns: forgotten
MATCH (u:_Undo)
WHERE u.import IN $ids
DELETE u
RETURN count(u) AS forgotten
