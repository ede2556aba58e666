// Purpose: Things that cite a source, with the place in it.
// Params: source: text = "doc-002", id of the source
// Returns: kind, name, locators
// Question: What rests on this source?
// About: Sources
MATCH (thing)
WHERE $source IN thing.sources
RETURN labels(thing)[0] AS kind, thing.name AS name,
  [place IN range(0, size(thing.sources) - 1) WHERE thing.sources[place] = $source | thing.locators[place]] AS locators
ORDER BY kind, name
