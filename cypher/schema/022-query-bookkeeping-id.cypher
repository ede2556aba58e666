// Purpose: one _Query an id.
// Params: none
// Returns: none
CREATE CONSTRAINT query_bookkeeping_id IF NOT EXISTS FOR (n:_Query) REQUIRE n.id IS UNIQUE
