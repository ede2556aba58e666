// Purpose: Partnerships of a type with what the remit of 1999 asks of each: its boundary, its objectives, its lead partner.
// Params: type: text = "Learning Partnership", type of partnership; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: partnership, boundaries, objectives, themes, targets, leads, hosts
// Question: What would each Learning Partnership return to its Government Office?
// About: Partnerships
// Partnerships that cover what shares a base unit with the area asked for.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(near:Partnership)
WHERE all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here
MATCH (p:Partnership {type: $type})
WHERE ($inArea IS NULL OR p IN here)
  AND all(thing IN [p] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
RETURN p.id AS partnership,
  COLLECT {
    MATCH (p)-[tie:COVERS]->(area:Boundary)
    WHERE all(thing IN [tie, area] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT area.id ORDER BY area.id
  } AS boundaries,
  p.purpose AS objectives,
  COLLECT {
    MATCH (p)-[tie:ADDRESSES]->(theme:Theme)
    WHERE all(thing IN [tie, theme] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT theme.id ORDER BY theme.id
  } AS themes,
  COLLECT {
    MATCH (p)-[tie:PURSUES]->(target:Target)
    WHERE all(thing IN [tie, target] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT target.id ORDER BY target.id
  } AS targets,
  COLLECT {
    MATCH (lead:Agency)-[tie:LEADS]->(p)
    WHERE all(thing IN [tie, lead] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT lead.id ORDER BY lead.id
  } AS leads,
  COLLECT {
    MATCH (host:Agency)-[tie:HOSTS]->(p)
    WHERE all(thing IN [tie, host] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT host.id ORDER BY host.id
  } AS hosts
ORDER BY partnership
