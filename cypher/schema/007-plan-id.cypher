// Purpose: one Plan an id.
// Params: none
// Returns: none
CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (n:Plan) REQUIRE n.id IS UNIQUE
