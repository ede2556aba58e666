// Purpose: How many partnerships of one type have a member of each sector, and of each type of agency. Observers are no members.
// Params: type: text = "Learning Partnership", type of partnership; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: of, name, having
// Question: What sorts of agency sit on partnerships of this type?
// About: Seats
// Partnerships that cover what shares a base unit with the area asked for.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(near:Partnership)
WHERE all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here
MATCH (agency:Agency)-[seat:MEMBER_OF]->(partnership:Partnership {type: $type})
WHERE ($inArea IS NULL OR partnership IN here)
  AND coalesce(seat.role, '') <> 'observer'
  AND all(thing IN [agency, seat, partnership] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
UNWIND [{of: 'sector', name: agency.sector}, {of: 'type', name: agency.type}] AS sort
WITH sort.of AS of, sort.name AS name, partnership
WHERE name IS NOT NULL
RETURN of, name, count(DISTINCT partnership) AS having
ORDER BY of, having DESC, name
