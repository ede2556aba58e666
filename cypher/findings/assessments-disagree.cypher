// Purpose: partnerships of which two agencies differ in the level of their involvement or in its importance. What an
//   agency does not say is not known; its own part in the work is its own. An assessment holds from its day on.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all)
// Returns: partnership, level, importance: whether they differ in it
MATCH (one:Agency)-[r:ASSESSES]->(p:Partnership)<-[s:ASSESSES]-(other:Agency)
WHERE one.id < other.id
  AND ($among IS NULL OR p.id IN $among)
  AND all(thing IN [one, r, p, s, other] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.started, thing.at, $at) <= $at
         AND left($at, size(coalesce(thing.ended, $at))) <= coalesce(thing.ended, $at))))
  AND (r.level <> s.level OR r.importance <> s.importance)
RETURN p.id AS partnership, true IN collect(r.level <> s.level) AS level,
  true IN collect(r.importance <> s.importance) AS importance
ORDER BY partnership
