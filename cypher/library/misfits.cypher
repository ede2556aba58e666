// Purpose: Areas of two kinds that lie across each other, with the base units that both have and that one has alone.
// Params: kind: text = "district", kind of area; other: text = "health area", another kind of area; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: a, b, shared, onlyA, onlyB, astray
// Question: Which areas of two kinds lie across each other, and which are near misses?
// About: Areas
// What shares a base unit with the area asked for.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(near:Boundary)
WHERE all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here
MATCH across = (a:Boundary {kind: $kind})<-[:WITHIN*0..8]-(unit:Boundary)-[:WITHIN*0..8]->(b:Boundary {kind: $other})
WHERE ($inArea IS NULL OR (a IN here AND b IN here))
  AND all(thing IN nodes(across) + relationships(across) WHERE
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
WITH a, b, count(DISTINCT unit) AS shared
MATCH down = (a)<-[:WITHIN*0..8]-(unit:Boundary)
WHERE all(thing IN nodes(down) + relationships(down) WHERE
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
WITH a, b, shared, count(DISTINCT unit) - shared AS onlyA
MATCH down = (b)<-[:WITHIN*0..8]-(unit:Boundary)
WHERE all(thing IN nodes(down) + relationships(down) WHERE
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
WITH a, b, shared, onlyA, count(DISTINCT unit) - shared AS onlyB
WITH a, b, shared, onlyA, onlyB, toFloat(onlyA + onlyB) / (shared + onlyA + onlyB) AS astray
WHERE (onlyA > 0 AND onlyB > 0) OR (astray > 0 AND astray <= 0.1)
RETURN a.name AS a, b.name AS b, shared, onlyA, onlyB, astray
ORDER BY astray, a, b
