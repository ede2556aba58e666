// Purpose: every node, our bookkeeping included, but for the revision.
// Params: none
// Returns: element, labels, properties, floats (the properties that hold fractions, be they whole), strange (those whose
//   kind of value a backup cannot hold)
MATCH (n)
WHERE NOT n:_Revision
RETURN
  elementId(n) AS element,
  labels(n) AS labels,
  properties(n) AS properties,
  [key IN keys(n) WHERE valueType(n[key]) CONTAINS 'FLOAT' | key] AS floats,
  [
    key IN keys(n)
    WHERE NOT any(
      kind IN ['STRING', 'BOOLEAN', 'INTEGER', 'FLOAT', 'NOTHING']
      WHERE valueType(n[key]) STARTS WITH kind OR valueType(n[key]) STARTS WITH 'LIST<' + kind
    )
  ] AS strange
