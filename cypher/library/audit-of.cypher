// Purpose: Every partnership that one agency sits on, leads, hosts or assesses, with what it says of its own involvement, the
//   latest saying for each.
// Params: agency: text = "ic-a-haskenshire-county-council", id of the agency; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: partnership, themes, level, importance, involvement
// Question: How does this agency see its own partnerships?
// About: Seats
// Partnerships that cover what shares a base unit with the area asked for.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(near:Partnership)
WHERE all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here
MATCH (agency:Agency {id: $agency})-[tie:MEMBER_OF|LEADS|HOSTS|ASSESSES]->(partnership:Partnership)
WHERE ($inArea IS NULL OR partnership IN here)
  AND all(thing IN [agency, tie, partnership] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, thing.at, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH DISTINCT agency, partnership
OPTIONAL MATCH (agency)-[said:ASSESSES]->(partnership)
WHERE all(thing IN [said] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.at, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH partnership, said
ORDER BY coalesce(said.at, '') DESC
WITH partnership, head(collect(said)) AS latest
RETURN partnership.name AS partnership,
  COLLECT {
    MATCH (partnership)-[tie:ADDRESSES]->(theme:Theme)
    WHERE all(thing IN [tie, theme] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT theme.name ORDER BY theme.name
  } AS themes,
  latest.level AS level, latest.importance AS importance, latest.involvement AS involvement
ORDER BY partnership
