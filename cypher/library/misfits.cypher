// Purpose: Areas of two kinds that lie across each other, with the base units that both have and that one has alone.
// Params: kind: text = "district", kind of area; other: text = "health area", another kind of area
// Returns: a, b, shared, onlyA, onlyB, astray
// Question: Which areas of two kinds lie across each other, and which are near misses?
// About: Areas
MATCH (a:Boundary {kind: $kind})<-[:WITHIN*0..8]-(unit:Boundary)-[:WITHIN*0..8]->(b:Boundary {kind: $other})
WHERE NOT EXISTS { (unit)<-[:WITHIN]-(:Boundary) }
WITH a, b, count(DISTINCT unit) AS shared
MATCH (a)<-[:WITHIN*0..8]-(unit:Boundary)
WHERE NOT EXISTS { (unit)<-[:WITHIN]-(:Boundary) }
WITH a, b, shared, count(DISTINCT unit) - shared AS onlyA
MATCH (b)<-[:WITHIN*0..8]-(unit:Boundary)
WHERE NOT EXISTS { (unit)<-[:WITHIN]-(:Boundary) }
WITH a, b, shared, onlyA, count(DISTINCT unit) - shared AS onlyB
WITH a, b, shared, onlyA, onlyB, toFloat(onlyA + onlyB) / (shared + onlyA + onlyB) AS astray
WHERE (onlyA > 0 AND onlyB > 0) OR (astray > 0 AND astray <= 0.1)
RETURN a.name AS a, b.name AS b, shared, onlyA, onlyB, astray
ORDER BY astray, a, b
