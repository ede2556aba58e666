// Purpose: keep how findings are reckoned, as JSON.
// Params: text, at
// Returns: at
MERGE (s:_Settings {id: 'settings'})
SET s.text = $text, s.at = $at
RETURN s.at AS at
