// Purpose: every core membership and every duty, and whether it is known from synthetic sources alone.
// Params: none
// Returns: label, id, properties, synthetic
MATCH (n:Template|Requirement)
RETURN
  labels(n)[0] AS label,
  n.id AS id,
  properties(n) AS properties,
  NOT EXISTS { MATCH (s:Source) WHERE s.id IN n.sources AND s.kind <> 'synthetic' } AS synthetic
ORDER BY label, id
