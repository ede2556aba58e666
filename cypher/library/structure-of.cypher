// Purpose: The structure that a partnership belongs to, as its chart draws it: all above it, and all below those, up to six steps
//   each way; what each answers to, and how many sit on it.
// Params: partnership: text = "p-leeds-initiative", id of the partnership; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing
// Returns: id, partnership, type, answersTo, members
// Question: What structure does this partnership belong to?
// About: Structure
MATCH (p:Partnership {id: $partnership})
WHERE all(thing IN [p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
OPTIONAL MATCH up = (p)-[:PART_OF|REPORTS_TO|LEARNING_ARM_OF*1..6]->(top:Partnership)
WHERE all(thing IN nodes(up) + relationships(up) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH p, collect(DISTINCT top) AS tops
UNWIND [p] + tops AS above
OPTIONAL MATCH down = (above)<-[:PART_OF|REPORTS_TO|LEARNING_ARM_OF*1..6]-(body:Partnership)
WHERE all(thing IN nodes(down) + relationships(down) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT above) + collect(DISTINCT body) AS found
UNWIND found AS body
WITH DISTINCT body, found
RETURN body.id AS id, body.name AS partnership, body.type AS type,
  [(body)-[tie:PART_OF|REPORTS_TO|LEARNING_ARM_OF]->(above:Partnership)
    WHERE above IN found
      AND all(thing IN [tie] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    | type(tie) + ' ' + above.name] AS answersTo,
  COUNT {
    MATCH (member)-[seat:MEMBER_OF]->(body)
    WHERE all(thing IN [member, seat] WHERE
          ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
      AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
           AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  } AS members
ORDER BY partnership
