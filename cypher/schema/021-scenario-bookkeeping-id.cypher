// Purpose: one _Scenario an id.
// Params: none
// Returns: none
CREATE CONSTRAINT scenario_bookkeeping_id IF NOT EXISTS FOR (n:_Scenario) REQUIRE n.id IS UNIQUE
