// Purpose: hold the write lock on the revision until the transaction ends, so that imports go one at a time; then read it.
//   Removing a property that is never there takes the lock and changes nothing. Reading first would read what another
//   import is about to change.
// Params: none
// Returns: revision
MATCH (r:_Revision {id: 'revision'})
REMOVE r.lock
WITH r
RETURN r.value AS revision
