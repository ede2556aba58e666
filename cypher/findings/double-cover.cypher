// Purpose: two partnerships of one type that cover the same area, or areas known to be made of the same base units, alive
//   together and not kin. The parts of an area are known to be all where it and each of its parts that has some is
//   marked complete.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all)
// Returns: a, b: a row a pair; with `among`, only while its pairs still join all of it into one group
MATCH (p:Partnership)-[c:COVERS]->(area:Boundary)
WHERE ($among IS NULL OR p.id IN $among)
  AND p.type IS NOT NULL
  AND all(thing IN [p, c, area] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH area, collect(p) AS partnerships
CALL (area) {
  MATCH path = (area)<-[:WITHIN*0..8]-(reached:Boundary)
  WHERE all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  WITH DISTINCT reached, EXISTS {
    MATCH (reached)<-[w:WITHIN]-(part)
    WHERE all(thing IN [w, part] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  } AS hasParts
  ORDER BY reached.id
  RETURN
    collect(CASE WHEN hasParts THEN null ELSE reached.id END) AS units,
    all(known IN collect(NOT hasParts OR coalesce(reached.complete, false)) WHERE known) AS complete
}
// Areas are the same where all their base units are known and equal; any other is the same as itself alone.
WITH CASE WHEN complete AND size(units) > 0 THEN ['units'] + units ELSE ['area', area.id] END AS ground, partnerships
UNWIND partnerships AS p
WITH ground, p.type AS type, collect(p) AS partnerships
UNWIND partnerships AS a
UNWIND partnerships AS b
WITH DISTINCT a, b
WHERE a.id < b.id
  // Alive together: neither began after the other had ended; a partial date stands for all days it may mean.
  AND coalesce(left(a.started, size(b.ended)) <= b.ended, true)
  AND coalesce(left(b.started, size(a.ended)) <= a.ended, true)
  // Not kin: no succession between them, neither part of the other through any number of steps.
  AND NOT EXISTS {
    MATCH (a)-[r:SUCCEEDED_BY]-(b)
    WHERE $sources IS NULL OR any(source IN r.sources WHERE source IN $sources)
  }
  AND NOT EXISTS {
    MATCH path = (a)-[:PART_OF*]->(b)
    WHERE all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
  AND NOT EXISTS {
    MATCH path = (b)-[:PART_OF*]->(a)
    WHERE all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
WITH collect({a: a.id, b: b.id}) AS pairs
CALL (pairs) {
  UNWIND pairs AS pair
  UNWIND [[pair.a, pair.b], [pair.b, pair.a]] AS ends
  WITH ends[0] AS id, collect(ends[1]) AS near
  RETURN collect({id: id, near: near}) AS boards
}
// What can be reached from the first of `among` over its pairs, a step at a time: `fresh` is what the last step reached.
WITH pairs, reduce(state = {reached: [head($among)], fresh: [head($among)]}, step IN coalesce($among, []) |
  head([fresh IN [[board IN boards WHERE NOT board.id IN state.reached AND any(id IN state.fresh WHERE id IN board.near) | board.id]] |
    {reached: state.reached + fresh, fresh: fresh}])).reached AS reached
UNWIND pairs AS pair
WITH pair, reached
WHERE $among IS NULL OR size(reached) = size($among)
RETURN pair.a AS a, pair.b AS b
ORDER BY a, b
