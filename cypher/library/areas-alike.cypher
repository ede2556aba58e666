// Purpose: Areas of the kind of one area by the share of programmes and of types of partnership, covering by name, that they have in common.
// Params: area: text = "district:IC-D3", the area that others are compared with; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing
// Returns: area, name, programmes, structure
// Question: Which areas are eligible for the same programmes, and have the same types of partnership, as this one?
// About: Areas
MATCH (own:Boundary {id: $area})
MATCH (area:Boundary {kind: own.kind})
WHERE all(thing IN [own, area] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH own, area,
  COLLECT {
    MATCH (area)-[tie:ELIGIBLE_FOR]->(programme:Programme)
    WHERE all(thing IN [tie, programme] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT programme.id
  } AS programmes,
  COLLECT {
    MATCH (area)<-[tie:COVERS]-(partnership:Partnership)
    WHERE all(thing IN [tie, partnership] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT partnership.type
  } AS types
WITH own, collect({area: area, programmes: programmes, types: types}) AS found
UNWIND [each IN found WHERE each.area = own] AS one
UNWIND [each IN found WHERE each.area <> own] AS other
WITH other.area AS area,
  size([id IN other.programmes WHERE id IN one.programmes]) AS sharedProgrammes,
  size(other.programmes) + size(one.programmes) AS allProgrammes,
  size([type IN other.types WHERE type IN one.types]) AS sharedTypes,
  size(other.types) + size(one.types) AS allTypes
RETURN
  area.id AS area,
  area.name AS name,
  CASE WHEN allProgrammes = 0 THEN null ELSE toFloat(sharedProgrammes) / (allProgrammes - sharedProgrammes) END AS programmes,
  CASE WHEN allTypes = 0 THEN null ELSE toFloat(sharedTypes) / (allTypes - sharedTypes) END AS structure
ORDER BY structure DESC, name
