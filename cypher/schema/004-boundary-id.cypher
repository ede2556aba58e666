// Purpose: one Boundary an id.
// Params: none
// Returns: none
CREATE CONSTRAINT boundary_id IF NOT EXISTS FOR (n:Boundary) REQUIRE n.id IS UNIQUE
