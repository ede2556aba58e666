// Purpose: Members and partnerships by how many they are linked to by seats, once each. Observers, and people who sit for a body that
//   has the seat itself, are left out.
// Params: among: nothing = null, ids, or nothing for all; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing
// Returns: kind, id, name, links
// Question: Who is linked to most?
// About: Network
MATCH (one)-[seat:MEMBER_OF]-(other)
WHERE ($among IS NULL OR one.id IN $among)
  AND one <> other AND coalesce(seat.role, '') <> 'observer' AND seat.onBehalfOf IS NULL
  AND all(thing IN [one, seat, other] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
RETURN labels(one)[0] AS kind, one.id AS id, one.name AS name, count(DISTINCT other) AS links
ORDER BY links DESC, id
