// Purpose: the bodies that were merged into others, the first first.
// Params: none
// Returns: kind, gone, keep, names (the name and the other names that the one gone had), revision
MATCH (d:_Decision {decision: 'same'})
RETURN d.kind AS kind, d.gone AS gone, d.keep AS keep, d.names AS names, d.revision AS revision
ORDER BY d.at, d.revision, d.place, d.id
