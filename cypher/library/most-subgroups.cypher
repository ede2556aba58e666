// Purpose: Partnerships by what is part of them or reports to them directly.
// Params: none
// Returns: partnership, groups, names
// Question: Which partnership has the most groups under it?
// About: Structure
MATCH (group:Partnership)-[:PART_OF|REPORTS_TO]->(p:Partnership)
RETURN p.name AS partnership, count(DISTINCT group) AS groups, collect(DISTINCT group.name) AS names
ORDER BY groups DESC, partnership
LIMIT 25
