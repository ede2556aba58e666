// Purpose: targets that partnerships pursue, none of them recorded as in the lead.
// Params: at (a day, or null), sources (Source ids, or null), among (Target ids, or null for all)
// Returns: target, owners, certainty
MATCH (t:Target)<-[r:PURSUES]-(p)
WHERE ($among IS NULL OR t.id IN $among)
  AND all(thing IN [t, r, p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH t, collect(DISTINCT p.id) AS owners, collect(coalesce(r.lead, false)) AS leads
WHERE NOT true IN leads
RETURN t.id AS target, size(owners) AS owners, 'to-check' AS certainty
ORDER BY target
