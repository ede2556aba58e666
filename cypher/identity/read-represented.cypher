// Purpose: which of some bodies a person sits for on a partnership.
// Params: ids
// Returns: id
MATCH (:Person)-[r:MEMBER_OF]->(:Partnership)
WHERE r.onBehalfOf IN $ids
RETURN DISTINCT r.onBehalfOf AS id
