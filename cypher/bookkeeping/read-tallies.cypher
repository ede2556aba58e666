// Purpose: how many findings there were at the revisions at which they were counted.
// Params: none
// Returns: revision, counts, settings
MATCH (t:_FindingTally)
RETURN t.revision AS revision, t.counts AS counts, t.settings AS settings
ORDER BY revision
