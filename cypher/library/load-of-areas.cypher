// Purpose: How many partnerships lie on each area of a kind: on its base units, and by its name.
// Params: kind: text = "district", kind of area; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing
// Returns: area, units, partnerships, byName
// Question: How many partnerships lie on each area of a kind?
// About: Areas
MATCH down = (area:Boundary {kind: $kind})<-[:WITHIN*0..8]-(unit:Boundary)
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
WITH area, collect(DISTINCT unit) AS units
UNWIND units AS unit
OPTIONAL MATCH up = (unit)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(above:Partnership)
WHERE all(thing IN nodes(up) + relationships(up) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH area, size(units) AS units, collect(DISTINCT above) AS found
RETURN area.name AS area, units, size(found) AS partnerships,
  COUNT {
    MATCH (area)<-[tie:COVERS]-(p:Partnership)
    WHERE all(thing IN [tie, p] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT p
  } AS byName
ORDER BY partnerships DESC, area
