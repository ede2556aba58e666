// Purpose: Partnerships that have some base units of an area of a kind and not others, and ground outside that area too.
// Params: kind: text = "district", kind of area; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: partnership, area, shared, unitsOfArea, unitsOfGround
// Question: Which partnerships cut through an area, and how much of it is theirs?
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
WITH collect(DISTINCT board) AS boards
CALL (boards) {
  MATCH path = (p:Partnership)-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(unit:Boundary)
  WHERE ($inArea IS NULL OR p IN boards)
    AND all(thing IN nodes(path) + relationships(path) WHERE
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
  RETURN p, collect(DISTINCT unit) AS ground
}
UNWIND ground AS unit
MATCH up = (unit)-[:WITHIN*0..8]->(area:Boundary {kind: $kind})
WHERE all(thing IN nodes(up) + relationships(up) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH p, size(ground) AS unitsOfGround, area, count(DISTINCT unit) AS shared
WITH p, unitsOfGround, collect({area: area, shared: shared}) AS met
WHERE none(each IN met WHERE each.shared = unitsOfGround)
UNWIND met AS each
WITH p, unitsOfGround, each.area AS area, each.shared AS shared
MATCH down = (area)<-[:WITHIN*0..8]-(unit:Boundary)
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
WITH p, unitsOfGround, area, shared, count(DISTINCT unit) AS unitsOfArea
WHERE shared < unitsOfArea
RETURN p.name AS partnership, area.name AS area, shared, unitsOfArea, unitsOfGround
ORDER BY partnership, area
