// Purpose: search by name, alias or id, tolerant of case, accents and small slips.
// Params: none
// Returns: none
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Partnership|Agency|Person|Boundary|Theme|Target|Plan|Programme|Source|Claim)
ON EACH [n.name, n.aliases, n.id]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
