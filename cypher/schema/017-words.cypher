// Purpose: search by name, alias, id or type, tolerant of case, accents and small slips.
// Params: none
// Returns: none
CREATE FULLTEXT INDEX words IF NOT EXISTS
FOR (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim)
ON EACH [n.name, n.aliases, n.id, n.type, n.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
