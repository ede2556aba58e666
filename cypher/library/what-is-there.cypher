// Purpose: Kinds of thing, and how many of each.
// Params: none
// Returns: label, count
// Question: What is in the graph?
// About: The graph
MATCH (thing)
RETURN labels(thing)[0] AS label, count(*) AS count
ORDER BY count DESC, label
