// Purpose: How each area of one kind lies to the areas of another, in the base units that both are known to be made of.
// Params: kind: text = "district", kind of area; other: text = "health area", kind that they are held against; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: area, unitsOfIt, standing, others
// Question: Which areas of one kind match, lie within or lie across those of another?
// About: Areas
// What shares a base unit with the area asked for.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(near:Boundary)
WHERE all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here
CALL (here) {
  MATCH down = (a:Boundary {kind: $kind})<-[:WITHIN*0..8]-(unit:Boundary)
  WHERE ($inArea IS NULL OR a IN here)
    AND all(thing IN nodes(down) + relationships(down) WHERE
          ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
      AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
           AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    AND NOT EXISTS {
      MATCH (unit)<-[w:WITHIN]-(inner:Boundary)
      WHERE all(thing IN [w, inner] WHERE
              ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
          AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
               AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    }
  RETURN a, collect(DISTINCT unit) AS own
}
UNWIND own AS unit
OPTIONAL MATCH up = (unit)-[:WITHIN*0..8]->(b:Boundary {kind: $other})
WHERE ($inArea IS NULL OR b IN here)
  AND all(thing IN nodes(up) + relationships(up) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH a, own, b, count(DISTINCT unit) AS shared
OPTIONAL MATCH below = (b)<-[:WITHIN*0..8]-(unit:Boundary)
WHERE all(thing IN nodes(below) + relationships(below) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  AND NOT EXISTS {
    MATCH (unit)<-[w:WITHIN]-(inner:Boundary)
    WHERE all(thing IN [w, inner] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
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
