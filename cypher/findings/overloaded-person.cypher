// Purpose: people who sit on far more than other people, or for longer than a published share of a working year says of
//   those who sit for such an agency. A person is compared with persons only.
// Params: at (a day, or null), sources (Source ids, or null), among (Person ids, or null for all), boards (ids of the
//   partnerships looked at, or null for all), hours (the table of assumptions), overload (the thresholds), every (true:
//   the load of all that have one, overloaded or not)
// Returns: person, boards, seats, meetings, low, high, known, standsOut (the measures by which it does)
MATCH (n:Person)-[s:MEMBER_OF]->(p:Partnership)
WHERE ($boards IS NULL OR p.id IN $boards)
  AND all(thing IN [n, s, p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
// A seat takes the hours recorded, else meetings a year × (hours a meeting + travel and preparation) × the weight of the
// role; what is not recorded ranges as assumed. Of several relationships that tell of one seat the heaviest counts.
WITH n, p, 1 AS seats,
  max(coalesce(s.hoursPerYear, coalesce(p.meetingsPerYear, $hours.meetingsPerYear.low)
    * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.low) + $hours.extraHoursPerMeeting)
    * coalesce($hours.roleWeights[s.role], $hours.otherRoles))) AS low,
  max(coalesce(s.hoursPerYear, coalesce(p.meetingsPerYear, $hours.meetingsPerYear.high)
    * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.high) + $hours.extraHoursPerMeeting)
    * coalesce($hours.roleWeights[s.role], $hours.otherRoles))) AS high,
  min(CASE WHEN s.hoursPerYear IS NOT NULL OR (p.meetingsPerYear IS NOT NULL AND p.hoursPerMeeting IS NOT NULL)
    THEN 1 ELSE 0 END) AS known
WITH n, count(p) AS boards, sum(seats) AS seats,
  CASE WHEN count(p.meetingsPerYear) = count(p) THEN sum(p.meetingsPerYear) END AS meetings,
  sum(low) AS low, sum(high) AS high, 1.0 * sum(known) / sum(seats) AS known
// Each measure beside that of its peers: hours count for one at the low end, for its peers in the middle.
UNWIND [
  {measure: 'boards', figure: boards, middle: boards},
  {measure: 'seats', figure: seats, middle: seats},
  {measure: 'meetings', figure: meetings, middle: meetings},
  {measure: 'hours', figure: low, middle: (low + high) / 2.0}
] AS m
WITH n, boards, seats, meetings, low, high, known, m.measure AS measure, m.figure AS figure, m.middle AS middle,
  // What was made up is no peer of what was not.
  size(n.sources) > 0 AND NOT EXISTS { MATCH (source:Source) WHERE source.id IN n.sources AND coalesce(source.kind, '') <> 'synthetic' } AS invented
ORDER BY middle
WITH invented, measure, percentileCont(middle, 0.5) AS median,
  percentileCont(middle, 0.75) AS upper, collect(middle) AS middles,
  collect({n: n, boards: boards, seats: seats, meetings: meetings, low: low, high: high, known: known, figure: figure, middle: middle}) AS peers
WITH *, reduce(most = 1.4826 * (upper - median), least IN [$overload.leastSpread[measure], $overload.leastSpreadShare * median] |
  CASE WHEN least > most THEN least ELSE most END) AS spread, middles[-2] AS next
UNWIND peers AS peer
WITH peer.n AS n, peer.boards AS boards, peer.seats AS seats, peer.meetings AS meetings, peer.low AS low,
  peer.high AS high, peer.known AS known,
  collect(CASE
    WHEN size(middles) >= $overload.minPeers AND peer.figure - median >= $overload.minSpreads * spread THEN measure
    WHEN size(middles) >= $overload.minFewPeers AND size(middles) < $overload.minPeers
      AND peer.figure >= $overload.timesNext * next
      AND peer.figure - next >= $overload.minSpreads * $overload.leastSpread[measure] THEN measure
  END) AS standsOut
WHERE ($among IS NULL OR n.id IN $among)
  AND ($every OR size(standsOut) > 0 OR (low > $hours.benchmark.share * $hours.benchmark.workingHoursPerYear AND EXISTS {
    MATCH (n)-[s:MEMBER_OF]->(p:Partnership), (agency:Agency {id: s.onBehalfOf})
    WHERE agency.type IN $hours.benchmark.agencyTypes
      AND ($boards IS NULL OR p.id IN $boards)
      AND all(thing IN [s, p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }))
RETURN n.id AS person, boards, seats, meetings, low, high, known, standsOut
ORDER BY person
