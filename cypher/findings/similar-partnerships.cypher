// Purpose: pairs of partnerships that share most of their members, and their ground, and their theme, and are not kin.
//   A part not recorded does not count against a pair. Observers, persons who sit for an agency and agencies known only
//   by their type are never shared; the last count in the sizes.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all), minJaccard,
//   minContainment, minShared
// Returns: a, b, shared, sizeA, sizeB, jaccard, containment: a row a pair; with `among`, only while its pairs still
//   join all of it into one group
MATCH (a:Partnership)<-[s:MEMBER_OF]-(member)-[t:MEMBER_OF]->(b:Partnership)
WHERE a.id < b.id
  AND ($among IS NULL OR (a.id IN $among AND b.id IN $among))
  AND coalesce(member.named, true)
  AND all(seat IN [s, t] WHERE seat.onBehalfOf IS NULL AND coalesce(seat.role, 'member') <> 'observer')
  AND all(thing IN [a, s, member, t, b] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH a, b, count(DISTINCT member) AS shared
WHERE shared >= $minShared
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
// The size of each member set, the base units of each ground, the themes of each.
UNWIND [a, b] AS p
CALL (p) {
  MATCH (p)<-[s:MEMBER_OF]-(member)
  WHERE s.onBehalfOf IS NULL AND coalesce(s.role, 'member') <> 'observer'
    AND all(thing IN [s, member] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  RETURN count(DISTINCT member) AS size
}
CALL (p) {
  MATCH path = (p)-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(unit:Boundary)
  WHERE all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    AND NOT EXISTS {
      MATCH (unit)<-[w:WITHIN]-(part)
      WHERE all(thing IN [w, part] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    }
  RETURN collect(DISTINCT unit) AS units
}
CALL (p) {
  MATCH (p)-[r:ADDRESSES]->(theme:Theme)
  WHERE all(thing IN [r, theme] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  RETURN collect(DISTINCT theme) AS themes
}
WITH a, b, shared, collect({p: p, size: size, units: units, themes: themes}) AS both
WITH a, b, shared,
  head([x IN both WHERE x.p = a]) AS ofA,
  head([x IN both WHERE x.p = b]) AS ofB
WITH a, b, shared, ofA.size AS sizeA, ofB.size AS sizeB,
  1.0 * shared / (ofA.size + ofB.size - shared) AS jaccard,
  CASE WHEN ofA.size < ofB.size THEN 1.0 * shared / ofA.size ELSE 1.0 * shared / ofB.size END AS containment,
  size(ofA.units) = 0 OR size(ofB.units) = 0 OR any(unit IN ofA.units WHERE unit IN ofB.units) AS groundsMeet,
  size(ofA.themes) = 0 OR size(ofB.themes) = 0 OR any(theme IN ofA.themes WHERE theme IN ofB.themes) AS themesMeet
WHERE groundsMeet AND themesMeet AND (jaccard >= $minJaccard OR containment >= $minContainment)
WITH collect({a: a.id, b: b.id, shared: shared, sizeA: sizeA, sizeB: sizeB, jaccard: jaccard, containment: containment}) AS pairs
// What can be reached from the first of `among` over its pairs, a step at a time.
WITH pairs, reduce(reached = [head($among)], step IN coalesce($among, []) |
  reached + [id IN $among WHERE NOT id IN reached AND any(pair IN pairs WHERE
    (pair.a = id AND pair.b IN reached) OR (pair.b = id AND pair.a IN reached))]) AS reached
UNWIND pairs AS pair
WITH pair, reached
WHERE $among IS NULL OR size(reached) = size($among)
RETURN pair.a AS a, pair.b AS b, pair.shared AS shared, pair.sizeA AS sizeA, pair.sizeB AS sizeB,
  pair.jaccard AS jaccard, pair.containment AS containment
ORDER BY a, b
