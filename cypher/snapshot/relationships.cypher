// Purpose: what analysis needs of every domain relationship, as scalars.
// Params: none
// Returns: type, from, to, since, until, role, importance, formal, lead, onBehalfOf, hoursPerYear, sources
MATCH (a:Partnership|Agency|Person|Boundary|Plan|Target|Claim)-[r]->(b)
RETURN
  type(r) AS type,
  elementId(a) AS from,
  elementId(b) AS to,
  coalesce(r.since, r.at) AS since,
  r.until AS until,
  coalesce(r.role, r.kind, r.level) AS role,
  r.importance AS importance,
  r.formal AS formal,
  r.lead AS lead,
  r.onBehalfOf AS onBehalfOf,
  r.hoursPerYear AS hoursPerYear,
  r.sources AS sources
