// Purpose: partnerships alive together with links between them, each of which says that it is informal. Where a link does
//   not say, it is not known, and the pair is left out.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all)
// Returns: a, b, links (how many there are)
MATCH (a:Partnership)-[r:PART_OF|REPORTS_TO|LEARNING_ARM_OF|LINKED_TO|SUCCEEDED_BY]-(b:Partnership)
WHERE a.id < b.id
  AND ($among IS NULL OR (a.id IN $among AND b.id IN $among))
  AND all(thing IN [a, b] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  // No date leaves out a succession.
  AND ($sources IS NULL OR any(source IN r.sources WHERE source IN $sources))
  AND ($at IS NULL OR type(r) = 'SUCCEEDED_BY' OR (coalesce(r.since, $at) <= $at
    AND left($at, size(coalesce(r.until, $at))) <= coalesce(r.until, $at)))
  AND coalesce(left(a.started, size(b.ended)) <= b.ended, true)
  AND coalesce(left(b.started, size(a.ended)) <= a.ended, true)
WITH a, b, collect(coalesce(r.formal, true)) AS formal
WHERE NOT true IN formal
RETURN a.id AS a, b.id AS b, size(formal) AS links
ORDER BY a, b
