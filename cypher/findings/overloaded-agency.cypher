// Purpose: agencies that carry more than the hours they have to give, or far more than their peers: agencies of the same
//   type and tier. Observers count. Representatives are their agency's seats, by their own roles and hours; its own
//   membership tells of a seat only where nobody is named.
// Params: at (a day, or null), sources (Source ids, or null), among (Agency ids, or null for all), boards (ids of the
//   partnerships looked at, or null for all), hours (the table of assumptions), overload (the thresholds), every (true:
//   the load of all that have one, overloaded or not)
// Returns: agency, boards, seats, meetings, low, high, known, standsOut (the measures by which it does)
MATCH (n:Agency)-[s:MEMBER_OF]->(p:Partnership)
WHERE ($boards IS NULL OR p.id IN $boards)
  AND all(thing IN [n, s, p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
// A seat takes the hours recorded, else meetings a year × (hours a meeting + travel and preparation) × the weight of the
// role; what is not recorded ranges as assumed. Of several relationships that tell of one seat the heaviest counts.
WITH n, p,
  max(coalesce(s.hoursPerYear, coalesce(p.meetingsPerYear, $hours.meetingsPerYear.low)
    * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.low) + $hours.extraHoursPerMeeting)
    * coalesce($hours.roleWeights[s.role], $hours.otherRoles))) AS ownLow,
  max(coalesce(s.hoursPerYear, coalesce(p.meetingsPerYear, $hours.meetingsPerYear.high)
    * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.high) + $hours.extraHoursPerMeeting)
    * coalesce($hours.roleWeights[s.role], $hours.otherRoles))) AS ownHigh,
  min(CASE WHEN s.hoursPerYear IS NOT NULL OR (p.meetingsPerYear IS NOT NULL AND p.hoursPerMeeting IS NOT NULL)
    THEN 1 ELSE 0 END) AS ownKnown
CALL (n, p) {
  MATCH (person:Person)-[r:MEMBER_OF {onBehalfOf: n.id}]->(p)
  WHERE all(thing IN [person, r] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  WITH person, p,
    max(coalesce(r.hoursPerYear, coalesce(p.meetingsPerYear, $hours.meetingsPerYear.low)
      * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.low) + $hours.extraHoursPerMeeting)
      * coalesce($hours.roleWeights[r.role], $hours.otherRoles))) AS low,
    max(coalesce(r.hoursPerYear, coalesce(p.meetingsPerYear, $hours.meetingsPerYear.high)
      * (coalesce(p.hoursPerMeeting, $hours.hoursPerMeeting.high) + $hours.extraHoursPerMeeting)
      * coalesce($hours.roleWeights[r.role], $hours.otherRoles))) AS high,
    min(CASE WHEN r.hoursPerYear IS NOT NULL OR (p.meetingsPerYear IS NOT NULL AND p.hoursPerMeeting IS NOT NULL)
      THEN 1 ELSE 0 END) AS known
  RETURN count(person) AS named, sum(low) AS namedLow, sum(high) AS namedHigh, sum(known) AS namedKnown
}
WITH n, p,
  CASE WHEN named > 0 THEN named ELSE 1 END AS seats,
  CASE WHEN named > 0 THEN namedLow ELSE ownLow END AS low,
  CASE WHEN named > 0 THEN namedHigh ELSE ownHigh END AS high,
  CASE WHEN named > 0 THEN namedKnown ELSE ownKnown END AS known
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
WITH n.type AS type, n.tier AS tier, invented, measure, percentileCont(middle, 0.5) AS median,
  percentileCont(middle, 0.75) AS upper, collect(middle) AS middles,
  collect({n: n, boards: boards, seats: seats, meetings: meetings, low: low, high: high, known: known, figure: figure, middle: middle}) AS peers
WITH *, reduce(most = 1.4826 * (upper - median), least IN [$overload.leastSpread[measure], $overload.leastSpreadShare * median] |
  CASE WHEN least > most THEN least ELSE most END) AS spread, middles[-2] AS next
UNWIND peers AS peer
WITH peer.n AS n, peer.boards AS boards, peer.seats AS seats, peer.meetings AS meetings, peer.low AS low,
  peer.high AS high, peer.known AS known,
  collect(CASE
    WHEN type IS NULL THEN null
    WHEN size(middles) >= $overload.minPeers AND peer.figure - median >= $overload.minSpreads * spread THEN measure
    WHEN size(middles) >= $overload.minFewPeers AND size(middles) < $overload.minPeers
      AND peer.figure >= $overload.timesNext * next
      AND peer.figure - next >= $overload.minSpreads * $overload.leastSpread[measure] THEN measure
  END) AS standsOut
WHERE ($among IS NULL OR n.id IN $among)
  AND ($every OR size(standsOut) > 0 OR n.capacityHours < low)
RETURN n.id AS agency, boards, seats, meetings, low, high, known, standsOut
ORDER BY agency
