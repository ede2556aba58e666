// Purpose: everything that is recorded of one thing itself.
// Params: label, id
// Returns: properties
MATCH (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
WHERE n.id = $id AND $label IN labels(n)
RETURN properties(n) AS properties
