// Purpose: How each area of one kind lies to the areas of another, in the base units that both are known to be made of.
// Params: kind: text = "district", kind of area; other: text = "health area", kind that they are held against
// Returns: area, unitsOfIt, standing, others
// Question: Which areas of one kind match, lie within or lie across those of another?
// About: Areas
MATCH (a:Boundary {kind: $kind})<-[:WITHIN*0..8]-(unit:Boundary)
WHERE NOT EXISTS { (unit)<-[:WITHIN]-(:Boundary) }
WITH a, collect(DISTINCT unit) AS own
UNWIND own AS unit
OPTIONAL MATCH (unit)-[:WITHIN*0..8]->(b:Boundary {kind: $other})
WITH a, own, b, count(DISTINCT unit) AS shared
OPTIONAL MATCH (b)<-[:WITHIN*0..8]-(unit:Boundary)
WHERE NOT EXISTS { (unit)<-[:WITHIN]-(:Boundary) }
WITH a, size(own) AS ofA, b, shared, count(DISTINCT unit) AS ofB
WITH a, ofA, b, CASE
  WHEN b IS NULL THEN NULL
  WHEN shared = ofA AND shared = ofB THEN 1
  WHEN shared = ofA THEN 2
  WHEN shared < ofB THEN 3
  ELSE 4
END AS way
WITH a, ofA, min(way) AS strongest, count(b) AS others
RETURN a.name AS area, ofA AS unitsOfIt,
  coalesce(['coterminous', 'within', 'overlaps', 'contains'][strongest - 1], 'apart or not known') AS standing, others
ORDER BY standing, area
