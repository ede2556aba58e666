// Purpose: every domain node, ordered by label and id.
// Params: none
// Returns: label, id, properties
MATCH (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
WITH n, labels(n)[0] AS label
ORDER BY label, n.id
RETURN label, n.id AS id, properties(n) AS properties
