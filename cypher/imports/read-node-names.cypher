// Purpose: every domain node's id and name, so that the cells of an import can be matched to what is there.
// Params: none
// Returns: label, id, name, element
MATCH (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
RETURN labels(n)[0] AS label, n.id AS id, n.name AS name, elementId(n) AS element
