// Purpose: one Target an id.
// Params: none
// Returns: none
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE
