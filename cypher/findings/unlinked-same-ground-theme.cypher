// Purpose: partnerships on ground known to be the same, with a theme in common, alive together, and no link of any kind
//   either way. A pair that stands in one finding of similar-partnerships is left out by whoever lists both.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all)
// Returns: a, b, certainty
MATCH (p:Partnership)
WHERE $among IS NULL OR p.id IN $among
MATCH path = (p)-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(reached:Boundary)
WHERE all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH DISTINCT p, reached, EXISTS {
    MATCH (reached)<-[w:WITHIN]-(part)
    WHERE all(thing IN [w, part] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  } AS hasParts
ORDER BY reached.id
WITH p,
  collect(DISTINCT CASE WHEN hasParts THEN null ELSE reached.id END) AS units,
  all(known IN collect(NOT hasParts OR coalesce(reached.complete, false)) WHERE known) AS complete
CALL (p) {
  MATCH (p)-[c:COVERS]->(area:Boundary)
  WHERE all(thing IN [c, area] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  WITH DISTINCT area.id AS id
  ORDER BY id
  RETURN collect(id) AS areas
}
// Grounds are the same where all their base units are known and equal, or where they are the very same areas.
WITH CASE WHEN complete AND size(units) > 0 THEN ['units'] + units ELSE ['areas'] + areas END AS ground, collect(p) AS partnerships
UNWIND partnerships AS a
UNWIND partnerships AS b
WITH a, b
WHERE a.id < b.id
  AND coalesce(left(a.started, size(b.ended)) <= b.ended, true)
  AND coalesce(left(b.started, size(a.ended)) <= a.ended, true)
  AND EXISTS {
    MATCH (a)-[s:ADDRESSES]->(theme:Theme)<-[t:ADDRESSES]-(b)
    WHERE all(thing IN [s, theme, t] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
  AND NOT EXISTS {
    MATCH (a)-[r:PART_OF|REPORTS_TO|LEARNING_ARM_OF|LINKED_TO|SUCCEEDED_BY]-(b)
    WHERE ($sources IS NULL OR any(source IN r.sources WHERE source IN $sources))
      AND ($at IS NULL OR type(r) = 'SUCCEEDED_BY' OR (coalesce(r.since, $at) <= $at
        AND left($at, size(coalesce(r.until, $at))) <= coalesce(r.until, $at)))
  }
OPTIONAL MATCH (a)-[n:NOT_LINKED_TO]-(b)
WHERE ($sources IS NULL OR any(source IN n.sources WHERE source IN $sources))
  AND ($at IS NULL OR coalesce(n.at, $at) <= $at)
RETURN a.id AS a, b.id AS b, CASE WHEN count(n) > 0 THEN 'certain' ELSE 'to-check' END AS certainty
ORDER BY a, b
