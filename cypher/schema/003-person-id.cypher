// Purpose: one Person an id.
// Params: none
// Returns: none
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE
