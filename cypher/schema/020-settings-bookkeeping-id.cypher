// Purpose: one _Settings an id.
// Params: none
// Returns: none
CREATE CONSTRAINT settings_bookkeeping_id IF NOT EXISTS FOR (n:_Settings) REQUIRE n.id IS UNIQUE
