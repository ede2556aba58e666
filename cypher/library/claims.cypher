// Purpose: Published claims of duplication, missing links and overload, with whom they are about.
// Params: none
// Returns: claim, kind, about, sources, locators
// Question: What do sources themselves say is amiss?
// About: Sources
MATCH (claim:Claim)
OPTIONAL MATCH (claim)-[:ABOUT]->(thing)
RETURN claim.name AS claim, claim.kind AS kind, collect(thing.name) AS about,
  claim.sources AS sources, claim.locators AS locators
ORDER BY kind, claim
