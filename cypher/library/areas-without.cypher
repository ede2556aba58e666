// Purpose: Areas of a kind on which no partnership of a type stands. No record is no proof that there is none.
// Params: kind: text = "district", kind of area; type: text = "Learning Partnership", type of partnership
// Returns: area
// Question: Where is no partnership of this type recorded?
// About: Areas
MATCH (area:Boundary {kind: $kind})
WHERE NOT EXISTS { (:Partnership {type: $type})-[:COVERS]->(area) }
  AND NOT EXISTS { (:Partnership {type: $type})-[:COVERS]->(:Boundary)<-[:WITHIN*1..8]-(area) }
RETURN area.name AS area
ORDER BY area
