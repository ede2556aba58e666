// Purpose: one _Revision an id.
// Params: none
// Returns: none
CREATE CONSTRAINT revision_bookkeeping_id IF NOT EXISTS FOR (n:_Revision) REQUIRE n.id IS UNIQUE
