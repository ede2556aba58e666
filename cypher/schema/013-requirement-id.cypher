// Purpose: one Requirement an id.
// Params: none
// Returns: none
CREATE CONSTRAINT requirement_id IF NOT EXISTS FOR (n:Requirement) REQUIRE n.id IS UNIQUE
