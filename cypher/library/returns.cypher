// Purpose: Partnerships of a type with what the remit of 1999 asks of each: its boundary, its objectives, its lead partner.
// Params: type: text = "Learning Partnership", type of partnership
// Returns: partnership, boundaries, objectives, themes, targets, leads, hosts
// Question: What would each Learning Partnership return to its Government Office?
// About: Partnerships
MATCH (p:Partnership {type: $type})
RETURN p.id AS partnership,
  COLLECT { MATCH (p)-[:COVERS]->(area:Boundary) RETURN DISTINCT area.id ORDER BY area.id } AS boundaries,
  p.purpose AS objectives,
  COLLECT { MATCH (p)-[:ADDRESSES]->(theme:Theme) RETURN DISTINCT theme.id ORDER BY theme.id } AS themes,
  COLLECT { MATCH (p)-[:PURSUES]->(target:Target) RETURN DISTINCT target.id ORDER BY target.id } AS targets,
  COLLECT { MATCH (lead:Agency)-[:LEADS]->(p) RETURN DISTINCT lead.id ORDER BY lead.id } AS leads,
  COLLECT { MATCH (host:Agency)-[:HOSTS]->(p) RETURN DISTINCT host.id ORDER BY host.id } AS hosts
ORDER BY partnership
