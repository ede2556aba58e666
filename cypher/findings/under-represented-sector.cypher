// Purpose: partnerships on which no agency of a group sits that nearly all others of their type have. Only partnerships of
//   which an agency is known to be a member are compared, and only those that could have lived at the same time; what was
//   made up is no peer of what was not.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all), groups (a list of
//   {name, sectors, types}: an agency is of a group by its sector or type), formTypes (types of partnership that have no
//   peers), minPeers, minShare
// Returns: partnership, group, having, peers, certainty
OPTIONAL MATCH (source:Source {kind: 'synthetic'})
WITH collect(source.id) AS invented
MATCH (p:Partnership)
WHERE p.type IS NOT NULL AND NOT p.type IN $formTypes
  AND ($sources IS NULL OR any(source IN p.sources WHERE source IN $sources))
  AND ($at IS NULL OR (coalesce(p.started, $at) <= $at
       AND left($at, size(coalesce(p.ended, $at))) <= coalesce(p.ended, $at)))
CALL (p) {
  MATCH (p)<-[s:MEMBER_OF]-(agency:Agency)
  WHERE coalesce(s.role, 'member') <> 'observer'
    AND all(thing IN [s, agency] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  RETURN collect(DISTINCT agency) AS agencies
}
WITH p, all(source IN p.sources WHERE source IN invented) AS isInvented, agencies, [g IN $groups WHERE any(agency IN agencies WHERE agency.sector IN g.sectors OR agency.type IN g.types) | g.name] AS had
WHERE size(agencies) > 0
WITH p.type AS type, isInvented, collect({partnership: p, agencies: agencies, had: had}) AS boards
UNWIND boards AS board
WITH board, boards, board.partnership AS p
WHERE $among IS NULL OR p.id IN $among
WITH p, board, [other IN boards WHERE other.partnership <> p
  AND coalesce(left(p.started, size(other.partnership.ended)) <= other.partnership.ended, true)
  AND coalesce(left(other.partnership.started, size(p.ended)) <= p.ended, true)] AS peers
WHERE size(peers) >= $minPeers
UNWIND [g IN $groups WHERE NOT g.name IN board.had | g.name] AS group
WITH p, board, group, size(peers) AS peers, size([peer IN peers WHERE group IN peer.had]) AS having
WHERE having > 0 AND having >= $minShare * peers
RETURN p.id AS partnership, group, having, peers,
  CASE WHEN p.membersKnown = 'all' AND all(agency IN board.agencies WHERE agency.sector IS NOT NULL AND agency.type IS NOT NULL)
    THEN 'certain' ELSE 'to-check' END AS certainty
ORDER BY partnership, group
