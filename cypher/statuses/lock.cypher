// Purpose: hold the write lock on what is decided of findings until the transaction ends; one that nothing was decided of is
//   open.
// Params: ids
// Returns: id
UNWIND $ids AS id
MERGE (s:_FindingStatus {id: id})
ON CREATE SET s.status = 'open', s.history = []
SET s.lock = true
RETURN s.id AS id
