// Purpose: give relationships the properties stated, and no others.
// Params: elements, properties (a map by element id)
// Returns: updated
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
SET r = $properties[elementId(r)]
RETURN count(r) AS updated
