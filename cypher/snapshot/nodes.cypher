// Purpose: what analysis needs of every domain node, as scalars.
// Params: none
// Returns: element, label, id, name, aliases, type, since, until, named, complete, sources, membersKnown, tier, sector,
//   statutory, meetingsPerYear, hoursPerMeeting, capacityHours, population, evaluation, partnershipType, anyOfAgencyTypes,
//   areaKind, requiredBy, typology
MATCH (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
RETURN
  elementId(n) AS element,
  labels(n)[0] AS label,
  n.id AS id,
  n.name AS name,
  coalesce(n.aliases, []) AS aliases,
  coalesce(n.type, n.kind) AS type,
  coalesce(n.started, n.since) AS since,
  coalesce(n.ended, n.until) AS until,
  coalesce(n.named, true) AS named,
  coalesce(n.complete, false) AS complete,
  n.sources AS sources,
  n.membersKnown AS membersKnown,
  n.tier AS tier,
  n.sector AS sector,
  n.statutory AS statutory,
  n.meetingsPerYear AS meetingsPerYear,
  n.hoursPerMeeting AS hoursPerMeeting,
  n.capacityHours AS capacityHours,
  n.population AS population,
  n.evaluation AS evaluation,
  n.partnershipType AS partnershipType,
  n.anyOfAgencyTypes AS anyOfAgencyTypes,
  n.areaKind AS areaKind,
  n.requiredBy AS requiredBy,
  CASE WHEN n:Partnership THEN [n.formality, n.scope, n.lifespan, n.role, n.scale, n.stage] END AS typology
