// Purpose: create relationships between nodes given by their element ids.
// Params: rows (type, from, to, properties)
// Returns: created
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS created
