// Purpose: hold the write lock on the revision until the transaction ends, so that imports go one at a time. Setting a
//   property to the value it has takes the lock and changes nothing. The revision is read by a statement of its own
//   afterwards: whatever is read before the lock is held may be out of date.
// Params: none
// Returns: locked
MATCH (r:_Revision {id: 'revision'})
SET r.lock = true
RETURN r.lock AS locked
