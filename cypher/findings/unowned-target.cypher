// Purpose: targets that no partnership is recorded as pursuing.
// Params: at (a day, or null), sources (Source ids, or null), among (Target ids, or null for all)
// Returns: target, certainty
MATCH (t:Target)
WHERE ($among IS NULL OR t.id IN $among)
  AND ($sources IS NULL OR any(source IN t.sources WHERE source IN $sources))
  AND NOT EXISTS {
    MATCH (t)<-[r:PURSUES]-(p)
    WHERE all(thing IN [r, p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
RETURN t.id AS target, 'to-check' AS certainty
ORDER BY target
