// Purpose: forget what was set, so that findings are reckoned as at first.
// Params: none
// Returns: forgotten
MATCH (s:_Settings {id: 'settings'})
DELETE s
RETURN count(s) AS forgotten
