// Purpose: what analysis needs of every domain relationship, as scalars: a row for all
//   relationships of one type that leave one node and say the same, since rows of their own would take twice as long.
//   They are gathered node by node: gathered all at once, a million seats take more memory than a transaction has.
// Params: none
// Returns: from, type, since, until, role, importance, involvement, formal, lead, onBehalfOf, hoursPerYear, sources, to (several)
MATCH (a:Partnership|Agency|Person|Boundary|Plan|Target|Claim)
CALL (a) {
  MATCH (a)-[r]->(b)
  RETURN
    type(r) AS type,
    coalesce(r.since, r.at) AS since,
    r.until AS until,
    coalesce(r.role, r.kind, r.level) AS role,
    r.importance AS importance,
    r.involvement AS involvement,
    r.formal AS formal,
    r.lead AS lead,
    r.onBehalfOf AS onBehalfOf,
    r.hoursPerYear AS hoursPerYear,
    r.sources AS sources,
    collect(elementId(b)) AS to
}
RETURN
  elementId(a) AS from,
  type,
  since,
  until,
  role,
  importance,
  involvement,
  formal,
  lead,
  onBehalfOf,
  hoursPerYear,
  sources,
  to
