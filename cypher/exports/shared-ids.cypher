// Purpose: the ids that nodes of several labels have, and those that begin like a label: a file that holds all nodes
//   together must tell them apart.
// Params: none
// Returns: id, labels
MATCH (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim|Figure|Template|Requirement)
WITH n.id AS id, collect(labels(n)[0]) AS labels
WHERE size(labels) > 1 OR id =~ '(?s)[A-Z][a-z]+:.*'
RETURN id, labels
ORDER BY id
