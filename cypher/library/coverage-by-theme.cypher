// Purpose: Areas of a kind by theme, with how many partnerships that address it cover all of an area, and how many a part of it only.
// Params: kind: text = "district", kind of area; clients: nothing = null, true for client groups only, false for the other themes only, or nothing for both; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: area, theme, full, part
// Question: Which themes are covered in each area?
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
CALL (here) {
  MATCH (area:Boundary {kind: $kind})
  WHERE ($inArea IS NULL OR area IN here)
  // Its base units, and whether they are known to be all: every area on the way down says that its parts are.
  MATCH down = (within:Boundary)-[:WITHIN*0..8]->(area)
  WHERE all(thing IN nodes(down) + relationships(down) WHERE
          ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
      AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
           AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  WITH DISTINCT area, within, EXISTS {
    MATCH (within)<-[w:WITHIN]-(inner:Boundary)
    WHERE all(thing IN [w, inner] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  } AS hasParts
  RETURN area, collect(CASE WHEN NOT hasParts THEN within END) AS units,
    min(CASE WHEN NOT hasParts OR coalesce(within.complete, false) THEN 1 ELSE 0 END) AS complete
}
UNWIND units AS unit
MATCH up = (unit)-[:WITHIN*0..8]->(covered:Boundary)<-[:COVERS]-(p:Partnership)
WHERE ($inArea IS NULL OR p IN boards)
  AND all(thing IN nodes(up) + relationships(up) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH area, size(units) AS units, complete, p, count(DISTINCT unit) AS shared,
  max(CASE WHEN covered = area THEN 1 ELSE 0 END) AS byName
WITH area, p, CASE WHEN byName = 1 OR (complete = 1 AND shared = units) THEN 1 ELSE 0 END AS isFull
MATCH (p)-[tie:ADDRESSES]->(theme:Theme)
WHERE ($clients IS NULL OR (coalesce(theme.kind, '') = 'client group') = $clients)
  AND all(thing IN [tie, theme] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH DISTINCT area, theme, p, isFull
RETURN area.id AS area, theme.id AS theme, sum(isFull) AS full, count(p) - sum(isFull) AS part
ORDER BY area, theme
