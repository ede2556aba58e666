// Purpose: Pairs of partnerships on one area and one theme that nothing ties together.
// Params: theme: text = "t-learning", id of the theme
// Returns: area, a, b
// Question: Who works on one theme in one area without a tie?
// About: Themes
MATCH (a:Partnership)-[:COVERS]->(area:Boundary)<-[:COVERS]-(b:Partnership)
WHERE a.id < b.id
  AND EXISTS { (a)-[:ADDRESSES]->(:Theme {id: $theme}) } AND EXISTS { (b)-[:ADDRESSES]->(:Theme {id: $theme}) }
  AND NOT EXISTS { (a)-[:PART_OF|REPORTS_TO|LEARNING_ARM_OF|LINKED_TO|SUCCEEDED_BY]-(b) }
RETURN area.name AS area, a.name AS a, b.name AS b
ORDER BY area, a, b
