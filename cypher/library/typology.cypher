// Purpose: Partnerships with what tells their type apart, as Camden mapped its own: formality, scope, lifespan, role, scale.
// Params: at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: partnership, type, statutory, formality, scope, lifespan, role, scale, stage
// Question: What sort of partnership is each?
// About: Partnerships
// Partnerships that cover what shares a base unit with the area asked for.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(near:Partnership)
WHERE all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here
MATCH (partnership:Partnership)
WHERE ($inArea IS NULL OR partnership IN here)
  AND all(thing IN [partnership] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
RETURN partnership.name AS partnership, partnership.type AS type, partnership.statutory AS statutory,
  partnership.formality AS formality, partnership.scope AS scope, partnership.lifespan AS lifespan,
  partnership.role AS role, partnership.scale AS scale, partnership.stage AS stage
ORDER BY partnership
