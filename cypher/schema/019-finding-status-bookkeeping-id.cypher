// Purpose: one _FindingStatus an id of a finding.
// Params: none
// Returns: none
CREATE CONSTRAINT finding_status_bookkeeping_id IF NOT EXISTS FOR (n:_FindingStatus) REQUIRE n.id IS UNIQUE
