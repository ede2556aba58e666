// Purpose: Pairs of partnerships with exactly one member in common and no tie, by that member.
// Params: least: number = 3, pairs at the least
// Returns: agency, pairs
// Question: Which agencies alone join two partnerships?
// About: Network
MATCH (a:Partnership)<-[:MEMBER_OF]-(agency:Agency)-[:MEMBER_OF]->(b:Partnership)
WHERE a.id < b.id
  AND COUNT { (a)<-[:MEMBER_OF]-(:Agency)-[:MEMBER_OF]->(b) } = 1
  AND NOT EXISTS { (a)-[:PART_OF|REPORTS_TO|LEARNING_ARM_OF|LINKED_TO|SUCCEEDED_BY]-(b) }
WITH agency, count(*) AS pairs
WHERE pairs >= $least
RETURN agency.name AS agency, pairs
ORDER BY pairs DESC, agency
