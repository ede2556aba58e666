// Purpose: Partnerships on an area, and on every area within it.
// Params: area: text = "b-tameside", id of the area
// Returns: partnership, type, area
// Question: What works in this area?
// About: Areas
MATCH (part:Boundary)-[:WITHIN*0..8]->(:Boundary {id: $area})
MATCH (p:Partnership)-[:COVERS]->(part)
RETURN DISTINCT p.name AS partnership, p.type AS type, part.name AS area
ORDER BY type, partnership
