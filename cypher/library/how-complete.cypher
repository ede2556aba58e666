// Purpose: Partnerships by type: how many have members, dates, meetings, an area and a theme recorded.
// Params: none
// Returns: type, partnerships, members, dates, meetings, areas, themes
// Question: How complete are the records?
// About: The graph
MATCH (p:Partnership)
RETURN coalesce(p.type, 'not known') AS type, count(*) AS partnerships,
  count(CASE WHEN EXISTS { (p)<-[:MEMBER_OF]-() } THEN 1 END) AS members,
  count(coalesce(p.started, p.ended)) AS dates, count(p.meetingsPerYear) AS meetings,
  count(CASE WHEN EXISTS { (p)-[:COVERS]->() } THEN 1 END) AS areas,
  count(CASE WHEN EXISTS { (p)-[:ADDRESSES]->() } THEN 1 END) AS themes
ORDER BY partnerships DESC, type
