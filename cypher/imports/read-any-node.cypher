// Purpose: one node of the domain, where there is any.
// Params: none
// Returns: id
MATCH (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
RETURN n.id AS id
LIMIT 1
