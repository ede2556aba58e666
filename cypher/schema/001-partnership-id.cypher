// Purpose: one Partnership an id.
// Params: none
// Returns: none
CREATE CONSTRAINT partnership_id IF NOT EXISTS FOR (n:Partnership) REQUIRE n.id IS UNIQUE
