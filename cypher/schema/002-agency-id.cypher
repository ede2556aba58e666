// Purpose: one Agency an id.
// Params: none
// Returns: none
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE
