// Purpose: Themes by the partnerships that address them.
// Params: none
// Returns: theme, partnerships, types
// Question: What do partnerships work on?
// About: Themes
MATCH (theme:Theme)<-[:ADDRESSES]-(p:Partnership)
RETURN theme.name AS theme, count(DISTINCT p) AS partnerships, collect(DISTINCT p.type) AS types
ORDER BY partnerships DESC, theme
