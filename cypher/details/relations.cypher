// Purpose: everything that one thing is joined to.
// Params: label, id, at (a day, or null), sources (Source ids, or null)
// Returns: type, direction, label, id, name, properties
MATCH (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
WHERE n.id = $id AND $label IN labels(n)
MATCH (n)-[r]-(other)
// No date leaves out sources, claims, figures, templates and requirements.
WITH n, r, other, [r] + [node IN [n, other] WHERE
  none(label IN labels(node) WHERE label IN ['Source', 'Claim', 'Figure', 'Template', 'Requirement'])] AS dated
WHERE ($sources IS NULL OR all(thing IN [r, other] WHERE any(source IN thing.sources WHERE source IN $sources)))
  AND ($at IS NULL OR type(r) = 'SUCCEEDED_BY' OR all(thing IN dated WHERE
        coalesce(thing.since, thing.started, thing.at, $at) <= $at
    AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at)))
RETURN
  type(r) AS type,
  CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS direction,
  labels(other)[0] AS label,
  other.id AS id,
  other.name AS name,
  properties(r) AS properties
ORDER BY type, direction, name, id
