// Purpose: Areas of the kind of one area by the share of programmes, and of types of partnership on their ground, that they have in
//   common. What was made up is held against what was made up, and what was not against what was not.
// Params: area: text = "district:IC-D3", the area that others are compared with; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing
// Returns: area, name, programmes, structure
// Question: Which areas are eligible for the same programmes, and have the same types of partnership, as this one?
// About: Areas
OPTIONAL MATCH (source:Source {kind: 'synthetic'})
WITH collect(source.id) AS made
MATCH (own:Boundary {id: $area})
MATCH (area:Boundary {kind: own.kind})
WHERE area <> own
  AND all(thing IN [own, area] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  AND (all(id IN own.sources WHERE id IN made)) = (all(id IN area.sources WHERE id IN made))
CALL (own, area) {
  UNWIND [own, area] AS either
  MATCH (either)-[tie:ELIGIBLE_FOR]->(programme:Programme)
  WHERE all(thing IN [tie, programme] WHERE
          ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
      AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
           AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  WITH programme, count(DISTINCT either) AS among
  RETURN count(*) AS programmesOfEither, sum(among) - count(*) AS programmesOfBoth
}
CALL (own, area) {
  UNWIND [own, area] AS either
  MATCH ground = (either)<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(partnership:Partnership)
  WHERE partnership.type IS NOT NULL
    AND all(thing IN nodes(ground) + relationships(ground) WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  WITH partnership.type AS type, count(DISTINCT either) AS among
  RETURN count(*) AS typesOfEither, sum(among) - count(*) AS typesOfBoth
}
RETURN
  area.id AS area,
  area.name AS name,
  CASE WHEN programmesOfEither = 0 THEN null ELSE toFloat(programmesOfBoth) / programmesOfEither END AS programmes,
  CASE WHEN typesOfEither = 0 THEN null ELSE toFloat(typesOfBoth) / typesOfEither END AS structure
ORDER BY structure DESC, name
