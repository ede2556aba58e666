// Purpose: create relationships of any type as a backup holds them, between nodes given by their element ids.
// Params: rows (type, from, to, properties, floats)
// Returns: created
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
FOREACH (key IN row.floats |
  SET r[key] = CASE
    WHEN valueType(row.properties[key]) STARTS WITH 'LIST' THEN toFloatList(row.properties[key])
    ELSE toFloat(row.properties[key])
  END
)
RETURN count(r) AS created
