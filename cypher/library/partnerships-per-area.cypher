// Purpose: Areas by the partnerships that cover them, with how many types those are of.
// Params: none
// Returns: area, kind, partnerships, types
// Question: Which areas have the most partnerships?
// About: Areas
MATCH (p:Partnership)-[:COVERS]->(area:Boundary)
RETURN area.name AS area, area.kind AS kind, count(DISTINCT p) AS partnerships, count(DISTINCT p.type) AS types
ORDER BY partnerships DESC, area
LIMIT 50
