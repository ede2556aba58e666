// Purpose: Partnerships, the seats on them and who runs their meetings: hosts, each once, and partnerships without a recorded one. A
//   named person is a seat; a body is one where nobody is named for it.
// Params: at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing
// Returns: partnerships, seats, secretariats
// Question: How large is the network?
// About: The graph
CALL () {
  MATCH (p:Partnership)
  WHERE all(thing IN [p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  RETURN count(p) AS partnerships
}
CALL () {
  MATCH (member)-[seat:MEMBER_OF]->(p:Partnership)
  WHERE all(thing IN [member, seat, p] WHERE
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
CALL () {
  MATCH (host:Agency)-[hosts:HOSTS]->(p:Partnership)
  WHERE all(thing IN [host, hosts, p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  RETURN count(DISTINCT host) AS hosting, count(DISTINCT p) AS hosted
}
RETURN partnerships, seats, hosting + partnerships - hosted AS secretariats
