// Purpose: what a return says in words of each partnership of a type, and where that stands.
// Params: type
// Returns: id, purpose, sources, locators
MATCH (p:Partnership {type: $type})
RETURN p.id AS id, p.purpose AS purpose, p.sources AS sources, coalesce(p.locators, []) AS locators
ORDER BY id
