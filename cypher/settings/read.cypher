// Purpose: how findings are reckoned, as JSON, where it was ever set.
// Params: none
// Returns: text, at
MATCH (s:_Settings {id: 'settings'})
RETURN s.text AS text, s.at AS at
