// Purpose: Partnerships whose areas or parts of areas lie in more than one area of a kind.
// Params: kind: text = "district", kind of area
// Returns: partnership, areas, names
// Question: Which partnerships lie across district borders?
// About: Areas
MATCH (p:Partnership)-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(unit:Boundary)-[:WITHIN*0..8]->(area:Boundary {kind: $kind})
WITH p, collect(DISTINCT area.name) AS names
WHERE size(names) > 1
RETURN p.name AS partnership, size(names) AS areas, names
ORDER BY areas DESC, partnership
