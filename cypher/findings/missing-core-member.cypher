// Purpose: partnerships that lack a member which the template of their type asks for. Without a date a requirement is
//   unmet only if it was never met while it applied. A partial date stands for all days it may mean. What a made-up source
//   states is asked of what was made up, and what any other states of what was not.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all), template (id, or null)
// Returns: partnership, template, certainty
OPTIONAL MATCH (source:Source {kind: 'synthetic'})
WITH collect(source.id) AS invented
MATCH (t:Template)
MATCH (p:Partnership {type: t.partnershipType})
WHERE ($among IS NULL OR p.id IN $among)
  AND ($template IS NULL OR t.id = $template)
  AND all(thing IN [t, p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  AND any(source IN t.sources WHERE (source IN invented) = all(own IN p.sources WHERE own IN invented))
  // While the partnership lived, the template applied.
  AND coalesce(left(p.started, size(t.until)) <= t.until, true)
  AND coalesce(left(t.since, size(p.ended)) <= p.ended, true)
  AND NOT EXISTS {
    MATCH (p)<-[s:MEMBER_OF]-(agency:Agency)
    WHERE agency.type IN t.anyOfAgencyTypes
      AND coalesce(s.role, 'member') <> 'observer'
      AND all(thing IN [s, agency] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
      // On some day seat, agency, partnership and template all held: every two of them meet.
      AND all(x IN [s, agency, p, t] WHERE all(y IN [s, agency, p, t] WHERE x = y OR
        coalesce(left(coalesce(x.since, x.started), size(coalesce(y.until, y.ended))) <= coalesce(y.until, y.ended), true)))
  }
OPTIONAL MATCH (absent:Agency)-[r:ABSENT_FROM]->(p)
WHERE absent.type IN t.anyOfAgencyTypes
  AND all(thing IN [absent, r] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, thing.at, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH p, t, count(absent) AS stated
RETURN p.id AS partnership, t.id AS template,
  CASE WHEN stated > 0 OR p.membersKnown = 'all' THEN 'certain' ELSE 'to-check' END AS certainty
ORDER BY partnership, template
