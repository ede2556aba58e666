// Purpose: areas of a kind that is to have a partnership of a type, which no such partnership covers: it covers an area that
//   is named, or whose base units, known to be all, lie in its ground. Without a date a requirement is unmet only if it was
//   never met while it applied. A partial date stands for all days it may mean. No record states that an area has no
//   partnership, so that every row is to check.
// Params: at (a day, or null), sources (Source ids, or null), among (Boundary ids, or null for all), type (of
//   partnership, or null for all)
// Returns: area, type (of partnership), requirements (ids of those that are not met), certainty
OPTIONAL MATCH (source:Source {kind: 'synthetic'})
WITH collect(source.id) AS invented
MATCH (r:Requirement)
MATCH (area:Boundary {kind: r.areaKind})
WHERE ($among IS NULL OR area.id IN $among)
  AND ($type IS NULL OR r.partnershipType = $type)
  AND all(thing IN [r, area] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  // What a made-up source states is asked of what was made up, and what any other states of what was not.
  AND any(source IN r.sources WHERE (source IN invented) = all(own IN area.sources WHERE own IN invented))
  // While there was the area, the requirement applied.
  AND coalesce(left(area.started, size(r.until)) <= r.until, true)
  AND coalesce(left(r.since, size(area.ended)) <= area.ended, true)
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
  RETURN collect(CASE WHEN hasParts THEN null ELSE reached END) AS units,
    all(known IN collect(NOT hasParts OR coalesce(reached.complete, false)) WHERE known) AS complete
}
WITH r, area, units, complete
// The partnerships that could have covered areas while the requirement applied and there was this area.
OPTIONAL MATCH (p:Partnership {type: r.partnershipType})-[c:COVERS]->(covered:Boundary)
WHERE all(thing IN [p, c, covered] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  // On some day requirement, area, partnership, its cover and what it covers all held: every two of them meet.
  AND all(x IN [r, area, p, c, covered] WHERE all(y IN [r, area, p, c, covered] WHERE x = y OR
        coalesce(left(coalesce(x.since, x.started), size(coalesce(y.until, y.ended))) <= coalesce(y.until, y.ended), true)))
WITH r, area, units, complete, p, collect(covered) AS ground
WITH r, area, any(holds IN collect(
  area IN ground OR (complete AND size(units) > 0 AND all(unit IN units WHERE EXISTS {
    MATCH path = (whole:Boundary)<-[:WITHIN*0..8]-(unit)
    WHERE whole IN ground
      AND all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }))) WHERE holds) AS isCovered
WHERE NOT isCovered
WITH area, r
ORDER BY r.id
RETURN area.id AS area, r.partnershipType AS type, collect(r.id) AS requirements, 'to-check' AS certainty
ORDER BY area, type
