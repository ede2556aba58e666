// Purpose: create nodes.
// Params: rows (label, properties)
// Returns: label, id, element
UNWIND $rows AS row
CREATE (n:$(row.label))
SET n = row.properties
RETURN row.label AS label, n.id AS id, elementId(n) AS element
