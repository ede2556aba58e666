// Purpose: one _Migration an id.
// Params: none
// Returns: none
CREATE CONSTRAINT migration_bookkeeping_id IF NOT EXISTS FOR (n:_Migration) REQUIRE n.id IS UNIQUE
