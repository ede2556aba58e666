// Purpose: one Theme an id.
// Params: none
// Returns: none
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE
