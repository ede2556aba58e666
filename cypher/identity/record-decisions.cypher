// Purpose: keep what was decided of pairs, in place of what was decided of them before.
// Params: decisions (id, kind, a, b, aName, bName, decision, at, revision, place; of a merge keep, gone and names)
// Returns: recorded
UNWIND $decisions AS decision
MERGE (d:_Decision {id: decision.id})
SET d = decision
RETURN count(d) AS recorded
