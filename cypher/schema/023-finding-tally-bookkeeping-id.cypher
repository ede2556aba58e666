// Purpose: one _FindingTally an id.
// Params: none
// Returns: none
CREATE CONSTRAINT finding_tally_bookkeeping_id IF NOT EXISTS FOR (n:_FindingTally) REQUIRE n.id IS UNIQUE
