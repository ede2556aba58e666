// Purpose: one _Decision an id.
// Params: none
// Returns: none
CREATE CONSTRAINT decision_bookkeeping_id IF NOT EXISTS FOR (n:_Decision) REQUIRE n.id IS UNIQUE
