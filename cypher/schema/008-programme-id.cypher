// Purpose: one Programme an id.
// Params: none
// Returns: none
CREATE CONSTRAINT programme_id IF NOT EXISTS FOR (n:Programme) REQUIRE n.id IS UNIQUE
