// Purpose: one Figure an id.
// Params: none
// Returns: none
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE
