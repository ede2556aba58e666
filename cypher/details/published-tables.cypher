// Purpose: the figures of tables that a source printed of one body: what stands before the colon of their title begins
//   the name of the body.
// Params: name
// Returns: id, name, table, row, column, value, unit, at, sources, locators
MATCH (f:Figure)
WHERE f.table CONTAINS ': ' AND f.value IS NOT NULL
  AND ($name + ' ') STARTS WITH (split(f.table, ':')[0] + ' ')
RETURN f.id AS id, f.name AS name, f.table AS table, f.row AS row, f.column AS column, toFloat(f.value) AS value,
  f.unit AS unit, f.at AS at, f.sources AS sources, f.locators AS locators
ORDER BY id
