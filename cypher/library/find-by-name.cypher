// Purpose: Names, aliases and types that hold a word, whatever its case.
// Params: word: text = "tameside", a part of the name
// Returns: kind, id, name
// Question: Where is something of this name?
// About: The graph
MATCH (thing)
WHERE toLower(thing.name) CONTAINS toLower($word)
  OR any(alias IN coalesce(thing.aliases, []) WHERE toLower(alias) CONTAINS toLower($word))
RETURN labels(thing)[0] AS kind, thing.id AS id, thing.name AS name
ORDER BY kind, name
