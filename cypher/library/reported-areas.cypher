// Purpose: What sources say of how two areas lie to each other.
// Params: at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing
// Returns: a, kindOfA, reported, b, kindOfB, sources
// Question: Which areas do sources call coterminous, or overlapping?
// About: Areas
MATCH (a:Boundary)-[said:COTERMINOUS_WITH|OVERLAPS]->(b:Boundary)
WHERE all(thing IN [a, said, b] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
RETURN a.name AS a, a.kind AS kindOfA, type(said) AS reported, b.name AS b, b.kind AS kindOfB, said.sources AS sources
ORDER BY a, b
