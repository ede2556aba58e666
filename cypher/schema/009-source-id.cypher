// Purpose: one Source an id.
// Params: none
// Returns: none
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
