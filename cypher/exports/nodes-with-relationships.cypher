// Purpose: every domain node, ordered by label and id, each with its relationships of some types.
// Params: leaving (types of the relationships wanted that leave a node), arriving (of those that lead to it)
// Returns: label, id, properties, joined (type, direction, label and id of the other node, properties)
MATCH (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
WITH n, labels(n)[0] AS label
ORDER BY label, n.id
RETURN
  label,
  n.id AS id,
  properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(m)
    WHERE type(r) IN $leaving
    WITH r, labels(m)[0] AS otherLabel, m.id AS other
    ORDER BY type(r), otherLabel, other
    RETURN {type: type(r), direction: 'out', label: otherLabel, id: other, properties: properties(r)}
  } + COLLECT {
    MATCH (n)<-[r]-(m)
    WHERE type(r) IN $arriving
    WITH r, labels(m)[0] AS otherLabel, m.id AS other
    ORDER BY type(r), otherLabel, other
    RETURN {type: type(r), direction: 'in', label: otherLabel, id: other, properties: properties(r)}
  } AS joined
