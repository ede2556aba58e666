// Purpose: Areas of the kind of one area by the share of programmes and of types of partnership, covering by name, that they have in common.
// Params: area: text = "district:IC-D3", the area that others are compared with
// Returns: area, name, programmes, structure
// Question: Which areas are eligible for the same programmes, and have the same types of partnership, as this one?
// About: Areas
MATCH (own:Boundary {id: $area})
CALL (own) {
  OPTIONAL MATCH (own)-[:ELIGIBLE_FOR]->(programme:Programme)
  RETURN collect(DISTINCT programme.id) AS ownProgrammes
}
CALL (own) {
  OPTIONAL MATCH (own)<-[:COVERS]-(partnership:Partnership)
  RETURN collect(DISTINCT partnership.type) AS ownTypes
}
MATCH (area:Boundary {kind: own.kind})
WHERE area <> own
CALL (area) {
  OPTIONAL MATCH (area)-[:ELIGIBLE_FOR]->(programme:Programme)
  RETURN collect(DISTINCT programme.id) AS programmes
}
CALL (area) {
  OPTIONAL MATCH (area)<-[:COVERS]-(partnership:Partnership)
  RETURN collect(DISTINCT partnership.type) AS types
}
WITH
  area,
  size([id IN programmes WHERE id IN ownProgrammes]) AS sharedProgrammes,
  size(programmes) + size(ownProgrammes) AS allProgrammes,
  size([type IN types WHERE type IN ownTypes]) AS sharedTypes,
  size(types) + size(ownTypes) AS allTypes
RETURN
  area.id AS area,
  area.name AS name,
  CASE WHEN allProgrammes = 0 THEN null ELSE toFloat(sharedProgrammes) / (allProgrammes - sharedProgrammes) END AS programmes,
  CASE WHEN allTypes = 0 THEN null ELSE toFloat(sharedTypes) / (allTypes - sharedTypes) END AS structure
ORDER BY structure DESC, name
