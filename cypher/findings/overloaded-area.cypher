// Purpose: areas on which far more lies than on others of their kind: the partnerships whose ground shares a base unit
//   with them, and the seats on these. A partnership on which no seat is recorded takes a range of seats, as assumed.
// Params: at (a day, or null), sources (Source ids, or null), among (Boundary ids, or null for all), boards (ids of the
//   partnerships looked at, or null for all), hours (the table of assumptions), overload (the thresholds), every (true:
//   the load of all that have one, overloaded or not), areas (ids of the
//   boundaries looked at, or null for all), kind (of the boundaries that are told, or null for all)
// Returns: area, boards, seats, meetings, low, high, known, standsOut (the measures by which it does)
MATCH (p:Partnership)
WHERE ($boards IS NULL OR p.id IN $boards)
  AND all(thing IN [p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
// A seat takes the hours recorded, else meetings a year × (hours a meeting + travel and preparation) × the weight of the
// role; what is not recorded ranges as assumed. Of several relationships that tell of one seat the heaviest counts.
CALL (p) {
  MATCH (member)-[s:MEMBER_OF]->(p)
  WHERE all(thing IN [member, s] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    AND (member:Person OR NOT EXISTS {
      MATCH (person:Person)-[r:MEMBER_OF {onBehalfOf: member.id}]->(p)
      WHERE all(thing IN [person, r] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    })
  WITH member, p,
    max(coalesce(s.hoursPerYear, coalesce(p.meetingsPerYear, $hours.meetingsPerYear.low)
      * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.low) + $hours.extraHoursPerMeeting)
      * coalesce($hours.roleWeights[s.role], $hours.otherRoles))) AS low,
    max(coalesce(s.hoursPerYear, coalesce(p.meetingsPerYear, $hours.meetingsPerYear.high)
      * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.high) + $hours.extraHoursPerMeeting)
      * coalesce($hours.roleWeights[s.role], $hours.otherRoles))) AS high,
    min(CASE WHEN s.hoursPerYear IS NOT NULL OR (p.meetingsPerYear IS NOT NULL AND p.hoursPerMeeting IS NOT NULL)
      THEN 1 ELSE 0 END) AS known
  RETURN count(member) AS seats, sum(low) AS low, sum(high) AS high, sum(known) AS known
}
WITH p, seats,
  CASE WHEN seats > 0 THEN low ELSE $hours.seatsPerBoard.low * $hours.otherRoles
    * coalesce(p.meetingsPerYear, $hours.meetingsPerYear.low)
    * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.low) + $hours.extraHoursPerMeeting) END AS low,
  CASE WHEN seats > 0 THEN high ELSE $hours.seatsPerBoard.high * $hours.otherRoles
    * coalesce(p.meetingsPerYear, $hours.meetingsPerYear.high)
    * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.high) + $hours.extraHoursPerMeeting) END AS high,
  known
MATCH path = (p)-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(unit:Boundary)
WHERE all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    AND NOT EXISTS {
      MATCH (unit)<-[w:WITHIN]-(part)
      WHERE all(thing IN [w, part] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    }
MATCH up = (unit)-[:WITHIN*0..8]->(n:Boundary)
WHERE ($areas IS NULL OR n.id IN $areas)
  AND all(thing IN nodes(up) + relationships(up) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH DISTINCT n, p, seats, low, high, known
WITH n, count(p) AS boards, sum(seats) AS seats,
  CASE WHEN count(p.meetingsPerYear) = count(p) THEN sum(p.meetingsPerYear) END AS meetings,
  sum(low) AS low, sum(high) AS high, 1.0 * sum(known) / sum(CASE WHEN seats > 0 THEN seats ELSE 1 END) AS known
// Each measure beside that of its peers.
UNWIND [
  {measure: 'boards', figure: boards, middle: boards},
  {measure: 'meetings', figure: meetings, middle: meetings}
] AS m
WITH n, boards, seats, meetings, low, high, known, m.measure AS measure, m.figure AS figure, m.middle AS middle,
  // What was made up is no peer of what was not.
  size(n.sources) > 0 AND NOT EXISTS { MATCH (source:Source) WHERE source.id IN n.sources AND coalesce(source.kind, '') <> 'synthetic' } AS invented
ORDER BY middle
WITH n.kind AS kind, invented, measure, percentileCont(middle, 0.5) AS median,
  percentileCont(middle, 0.75) AS upper, collect(middle) AS middles,
  collect({n: n, boards: boards, seats: seats, meetings: meetings, low: low, high: high, known: known, figure: figure, middle: middle}) AS peers
WITH *, reduce(most = 1.4826 * (upper - median), least IN [$overload.leastSpread[measure], $overload.leastSpreadShare * median] |
  CASE WHEN least > most THEN least ELSE most END) AS spread, middles[-2] AS next
UNWIND peers AS peer
WITH peer.n AS n, peer.boards AS boards, peer.seats AS seats, peer.meetings AS meetings, peer.low AS low,
  peer.high AS high, peer.known AS known,
  collect(CASE
    WHEN kind IS NULL THEN null
    WHEN size(middles) >= $overload.minPeers AND peer.figure - median >= $overload.minSpreads * spread THEN measure
    WHEN size(middles) >= $overload.minFewPeers AND size(middles) < $overload.minPeers
      AND peer.figure >= $overload.timesNext * next
      AND peer.figure - next >= $overload.minSpreads * $overload.leastSpread[measure] THEN measure
  END) AS standsOut
WHERE ($among IS NULL OR n.id IN $among)
  AND ($kind IS NULL OR n.kind = $kind)
  AND ($every OR size(standsOut) > 0)
RETURN n.id AS area, boards, seats, meetings, low, high, known, standsOut
ORDER BY area
