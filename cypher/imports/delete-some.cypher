// Purpose: delete some of the domain's nodes with whatever joins them, until there are none.
// Params: most
// Returns: deleted
MATCH (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS deleted
