// Purpose: Agencies by the partnerships that they lead or host.
// Params: least: number = 2, partnerships at the least
// Returns: agency, leads, hosts
// Question: Who leads or hosts most?
// About: Structure
MATCH (agency:Agency)-[tie:LEADS|HOSTS]->(:Partnership)
WITH agency, sum(CASE type(tie) WHEN 'LEADS' THEN 1 ELSE 0 END) AS leads,
  sum(CASE type(tie) WHEN 'HOSTS' THEN 1 ELSE 0 END) AS hosts
WHERE leads + hosts >= $least
RETURN agency.name AS agency, leads, hosts
ORDER BY leads + hosts DESC, agency
