// Purpose: one _Import an id.
// Params: none
// Returns: none
CREATE CONSTRAINT import_bookkeeping_id IF NOT EXISTS FOR (n:_Import) REQUIRE n.id IS UNIQUE
