// Purpose: linked partnerships, alive together, that have one person on both boards, observers too, and share no member
//   but that person or those for whom the person sits. A part and a successor are tied whoever sits on them.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all)
// Returns: a, b, person, certainty: certain only where both lists of members are complete
MATCH (a:Partnership)-[link:REPORTS_TO|LEARNING_ARM_OF|LINKED_TO]-(b:Partnership)
WHERE a.id < b.id
  AND ($among IS NULL OR (a.id IN $among AND b.id IN $among))
  AND all(thing IN [a, link, b] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  AND coalesce(left(a.started, size(b.ended)) <= b.ended, true)
  AND coalesce(left(b.started, size(a.ended)) <= a.ended, true)
WITH DISTINCT a, b
MATCH (a)<-[s:MEMBER_OF]-(person:Person)-[t:MEMBER_OF]->(b)
WHERE all(thing IN [s, person, t] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH a, b, collect(DISTINCT person) AS people, collect(s.onBehalfOf) + collect(t.onBehalfOf) AS bodies
WHERE size(people) = 1
  AND NOT EXISTS {
    MATCH (a)<-[s:MEMBER_OF]-(member:Agency|Partnership)-[t:MEMBER_OF]->(b)
    WHERE NOT member.id IN bodies
      AND coalesce(member.named, true)
      AND all(seat IN [s, t] WHERE coalesce(seat.role, 'member') <> 'observer')
      AND all(thing IN [s, member, t] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  }
RETURN a.id AS a, b.id AS b, head(people).id AS person,
  CASE WHEN a.membersKnown = 'all' AND b.membersKnown = 'all' THEN 'certain' ELSE 'to-check' END AS certainty
ORDER BY a, b
