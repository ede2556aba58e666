// Purpose: Partnerships that have some base units of an area of a kind and not others, and ground outside that area too.
// Params: kind: text = "district", kind of area
// Returns: partnership, area, shared, unitsOfArea, unitsOfGround
// Question: Which partnerships cut through an area, and how much of it is theirs?
// About: Areas
MATCH (p:Partnership)-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(unit:Boundary)
WHERE NOT EXISTS { (unit)<-[:WITHIN]-(:Boundary) }
WITH p, collect(DISTINCT unit) AS ground
UNWIND ground AS unit
MATCH (unit)-[:WITHIN*0..8]->(area:Boundary {kind: $kind})
WITH p, size(ground) AS unitsOfGround, area, count(DISTINCT unit) AS shared
WITH p, unitsOfGround, collect({area: area, shared: shared}) AS met
WHERE none(each IN met WHERE each.shared = unitsOfGround)
UNWIND met AS each
WITH p, unitsOfGround, each.area AS area, each.shared AS shared
MATCH (area)<-[:WITHIN*0..8]-(unit:Boundary)
WHERE NOT EXISTS { (unit)<-[:WITHIN]-(:Boundary) }
WITH p, unitsOfGround, area, shared, count(DISTINCT unit) AS unitsOfArea
WHERE shared < unitsOfArea
RETURN p.name AS partnership, area.name AS area, shared, unitsOfArea, unitsOfGround
ORDER BY partnership, area
