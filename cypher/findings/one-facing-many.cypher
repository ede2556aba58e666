// Purpose: partnerships that face many of one other type: by a link (LINKED_TO either way, or as its learning arm), or, for
//   pairs of types in `overload.facing`, because they are the only one of their type on the whole ground of another,
//   which lies within their own. Enough of those faced have a smaller ground, or one of the two grounds is not known.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all), overload (the
//   thresholds)
// Returns: partnership, type (of those faced), faced (how many), certainty
MATCH (p:Partnership)
WHERE p.type IS NOT NULL
  AND ($among IS NULL OR p.id IN $among)
  AND all(thing IN [p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
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
  RETURN collect(DISTINCT unit) AS pUnits
}
CALL (p, pUnits) {
  MATCH (p)-[r:LINKED_TO|LEARNING_ARM_OF]-(q:Partnership)
  WHERE (type(r) = 'LINKED_TO' OR startNode(r) = p) AND all(thing IN [r, q] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  RETURN q, true AS linked
UNION
  UNWIND [pair IN $overload.facing WHERE pair.one = p.type] AS pair
  MATCH (q:Partnership {type: pair.many})
  WHERE all(thing IN [q] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  CALL (q) {
    MATCH path = (q)-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(unit:Boundary)
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
    RETURN collect(DISTINCT unit) AS qUnits
  }
  WITH p, q, qUnits
  WHERE size(qUnits) > 0 AND all(unit IN qUnits WHERE unit IN pUnits)
    AND NOT EXISTS {
      MATCH path = (t:Partnership {type: p.type})-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(unit)
      WHERE t <> p AND unit IN qUnits
        AND all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
        AND coalesce(left(t.started, size(q.ended)) <= q.ended, true)
        AND coalesce(left(q.started, size(t.ended)) <= t.ended, true)
    }
  RETURN q, false AS linked
}
WITH p, pUnits, q, max(CASE WHEN linked THEN 1 ELSE 0 END) AS linked
WHERE q.type <> p.type
  AND coalesce(left(p.started, size(q.ended)) <= q.ended, true)
  AND coalesce(left(q.started, size(p.ended)) <= p.ended, true)
  // Not kin: no succession between them, neither part of the other through any number of steps.
  AND NOT EXISTS {
    MATCH (p)-[r:SUCCEEDED_BY]-(q)
    WHERE $sources IS NULL OR any(source IN r.sources WHERE source IN $sources)
  }
  AND NOT EXISTS {
    MATCH path = (p)-[:PART_OF*]->(q)
    WHERE all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
  AND NOT EXISTS {
    MATCH path = (q)-[:PART_OF*]->(p)
    WHERE all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
CALL (q) {
  MATCH path = (q)-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(unit:Boundary)
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
  RETURN collect(DISTINCT unit) AS qUnits
}
WITH p, q, linked,
  CASE WHEN size(pUnits) = 0 OR size(qUnits) = 0 OR size(qUnits) < size(pUnits) THEN 1 ELSE 0 END AS narrower
WITH p, q.type AS type, count(q) AS faced, sum(narrower) AS narrower, sum(narrower * linked) AS linked
WHERE narrower >= $overload.minFaced
RETURN p.id AS partnership, type, faced,
  CASE WHEN linked >= $overload.minFaced THEN 'certain' ELSE 'to-check' END AS certainty
ORDER BY partnership, type
