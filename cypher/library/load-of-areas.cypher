// Purpose: How many partnerships lie on each area of a kind: on its base units, and by its name.
// Params: kind: text = "district", kind of area; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: area, units, partnerships, byName
// Question: How many partnerships lie on each area of a kind?
// About: Areas
// What shares a base unit with the area asked for, and partnerships that cover one of these.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(near:Boundary)
WHERE all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH DISTINCT near
OPTIONAL MATCH (near)<-[tie:COVERS]-(board:Partnership)
WHERE all(thing IN [tie, board] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here, collect(DISTINCT board) AS boards
CALL (here, boards) {
  MATCH down = (area:Boundary {kind: $kind})<-[:WITHIN*0..8]-(unit:Boundary)
  WHERE ($inArea IS NULL OR area IN here)
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
  WITH area, collect(DISTINCT unit) AS units
  RETURN area, units,
    COUNT {
      MATCH (area)<-[tie:COVERS]-(p:Partnership)
      WHERE ($inArea IS NULL OR p IN boards)
        AND all(thing IN [tie, p] WHERE
              ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
          AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
               AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
      RETURN DISTINCT p
    } AS byName
}
UNWIND units AS unit
OPTIONAL MATCH up = (unit)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(above:Partnership)
WHERE ($inArea IS NULL OR above IN boards)
  AND all(thing IN nodes(up) + relationships(up) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH area, size(units) AS units, byName, collect(DISTINCT above) AS found
RETURN area.name AS area, units, size(found) AS partnerships, byName
ORDER BY partnerships DESC, area
