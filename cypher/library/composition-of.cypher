// Purpose: How many partnerships of one type have a member of each type of agency. Observers are no members.
// Params: type: text = "Learning Partnership", type of partnership; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing
// Returns: agencyType, having
// Question: What sorts of agency sit on partnerships of this type?
// About: Seats
MATCH (agency:Agency)-[seat:MEMBER_OF]->(partnership:Partnership {type: $type})
WHERE coalesce(seat.role, '') <> 'observer' AND agency.type IS NOT NULL
  AND all(thing IN [agency, seat, partnership] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
RETURN agency.type AS agencyType, count(DISTINCT partnership) AS having
ORDER BY having DESC, agencyType
