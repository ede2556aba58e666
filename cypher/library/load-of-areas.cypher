// Purpose: How many partnerships lie on each area of a kind: on its base units, and by its name.
// Params: kind: text = "district", kind of area
// Returns: area, units, partnerships, byName
// Question: How many partnerships lie on each area of a kind?
// About: Areas
MATCH (area:Boundary {kind: $kind})<-[:WITHIN*0..8]-(unit:Boundary)
WHERE NOT EXISTS { (unit)<-[:WITHIN]-(:Boundary) }
WITH area, collect(DISTINCT unit) AS units
UNWIND units AS unit
OPTIONAL MATCH (unit)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(above:Partnership)
WITH area, size(units) AS units, collect(DISTINCT above) AS found
RETURN area.name AS area, units, size(found) AS partnerships,
  COUNT { MATCH (area)<-[:COVERS]-(p:Partnership) RETURN DISTINCT p } AS byName
ORDER BY partnerships DESC, area
