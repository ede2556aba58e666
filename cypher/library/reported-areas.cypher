// Purpose: What sources say of how two areas lie to each other.
// Params: at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: a, kindOfA, reported, b, kindOfB, sources
// Question: Which areas do sources call coterminous, or overlapping?
// About: Areas
// What shares a base unit with the area asked for.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(near:Boundary)
WHERE all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here
MATCH (a:Boundary)-[said:COTERMINOUS_WITH|OVERLAPS]->(b:Boundary)
WHERE ($inArea IS NULL OR (a IN here AND b IN here))
  AND all(thing IN [a, said, b] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
RETURN a.name AS a, a.kind AS kindOfA, type(said) AS reported, b.name AS b, b.kind AS kindOfB, said.sources AS sources
ORDER BY a, b
