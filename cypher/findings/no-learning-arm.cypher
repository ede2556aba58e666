// Purpose: Learning Partnerships of which no partnership is recorded whose learning arm they are.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all)
// Returns: partnership, certainty
MATCH (p:Partnership {type: 'Learning Partnership'})
WHERE ($among IS NULL OR p.id IN $among)
  AND all(thing IN [p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  AND NOT EXISTS {
    MATCH (p)-[r:LEARNING_ARM_OF]->(whole)
    WHERE all(thing IN [r, whole] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
RETURN p.id AS partnership, 'to-check' AS certainty
ORDER BY partnership
