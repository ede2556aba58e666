// Purpose: Bodies and partnerships with what followed them.
// Params: none
// Returns: before, kind, after, since
// Question: What became of whom?
// About: Time
MATCH (before)-[then:SUCCEEDED_BY]->(after)
RETURN before.name AS before, then.kind AS kind, after.name AS after, then.since AS since
ORDER BY since, before
