// Purpose: one Template an id.
// Params: none
// Returns: none
CREATE CONSTRAINT template_id IF NOT EXISTS FOR (n:Template) REQUIRE n.id IS UNIQUE
