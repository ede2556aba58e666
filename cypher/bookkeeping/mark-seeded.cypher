// Purpose: keep that the examples are in, so that a seeding that was cut short is taken up at the next start.
// Params: none
// Returns: seeded
MATCH (r:_Revision {id: 'revision'})
SET r.seeded = true
RETURN r.seeded AS seeded
