// Purpose: partnerships that no body is recorded as leading, nor any member as sitting there in the lead.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all)
// Returns: partnership, certainty
MATCH (p:Partnership)
WHERE ($among IS NULL OR p.id IN $among)
  AND all(thing IN [p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  AND NOT EXISTS {
    MATCH (p)<-[r:LEADS|MEMBER_OF]-(body)
    WHERE (type(r) = 'LEADS' OR r.role = 'lead')
      AND all(thing IN [r, body] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
RETURN p.id AS partnership, 'to-check' AS certainty
ORDER BY partnership
