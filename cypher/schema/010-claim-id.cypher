// Purpose: one Claim an id.
// Params: none
// Returns: none
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
