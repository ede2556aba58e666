// Purpose: Areas that several partnerships of one type cover; `double-cover` adds dates and areas of equal units.
// Params: none
// Returns: area, type, partnerships
// Question: Where do two of one type stand on one area?
// About: Areas
MATCH (p:Partnership)-[:COVERS]->(area:Boundary)
WHERE p.type IS NOT NULL
WITH area, p.type AS type, collect(DISTINCT p.name) AS partnerships
WHERE size(partnerships) > 1
RETURN area.name AS area, type, partnerships
ORDER BY size(partnerships) DESC, area, type
