// Purpose: create nodes of any labels as a backup holds them.
// Params: rows (element, labels, properties, floats)
// Returns: before (the element id in the backup), element
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
FOREACH (key IN row.floats |
  SET n[key] = CASE
    WHEN valueType(row.properties[key]) STARTS WITH 'LIST' THEN toFloatList(row.properties[key])
    ELSE toFloat(row.properties[key])
  END
)
RETURN row.element AS before, elementId(n) AS element
