// Purpose: give nodes the properties stated, and no others.
// Params: elements, properties (a map by element id)
// Returns: updated
MATCH (n)
WHERE elementId(n) IN $elements
SET n = $properties[elementId(n)]
RETURN count(n) AS updated
