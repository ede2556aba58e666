// Purpose: Partnerships, the seats on them and who runs their meetings: hosts, each once, and partnerships without a recorded one. A
//   named person is a seat; a body is one where nobody is named for it.
// Params: at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: partnerships, seats, secretariats
// Question: How large is the network?
// About: The graph
// Partnerships that cover what shares a base unit with the area asked for.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(near:Partnership)
WHERE all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here
CALL (here) {
  MATCH (p:Partnership)
  WHERE ($inArea IS NULL OR p IN here)
    AND all(thing IN [p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  RETURN count(p) AS partnerships
}
CALL (here) {
  MATCH (member)-[seat:MEMBER_OF]->(p:Partnership)
  WHERE ($inArea IS NULL OR p IN here)
    AND all(thing IN [member, seat, p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    AND (member:Person OR NOT EXISTS {
      MATCH (person:Person)-[named:MEMBER_OF {onBehalfOf: member.id}]->(p)
      WHERE all(thing IN [person, named] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    })
  WITH DISTINCT member, p
  RETURN count(*) AS seats
}
CALL (here) {
  MATCH (host:Agency)-[hosts:HOSTS]->(p:Partnership)
  WHERE ($inArea IS NULL OR p IN here)
    AND all(thing IN [host, hosts, p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  RETURN count(DISTINCT host) AS hosting, count(DISTINCT p) AS hosted
}
RETURN partnerships, seats, hosting + partnerships - hosted AS secretariats
