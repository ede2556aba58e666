// Purpose: every relationship.
// Params: none
// Returns: type, from and to (element ids), properties, floats (the properties that hold fractions, be they whole),
//   strange (those whose kind of value a backup cannot hold)
MATCH (a)-[r]->(b)
RETURN
  type(r) AS type,
  elementId(a) AS from,
  elementId(b) AS to,
  properties(r) AS properties,
  [key IN keys(r) WHERE valueType(r[key]) CONTAINS 'FLOAT' | key] AS floats,
  [
    key IN keys(r)
    WHERE NOT any(
      kind IN ['STRING', 'BOOLEAN', 'INTEGER', 'FLOAT', 'NOTHING']
      WHERE valueType(r[key]) STARTS WITH kind OR valueType(r[key]) STARTS WITH 'LIST<' + kind
    )
  ] AS strange
