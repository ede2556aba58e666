// Purpose: the figures of some published tables.
// Params: tables (their names)
// Returns: id, name, table, row, column, value, unit, at, sources, locators
MATCH (f:Figure)
WHERE f.table IN $tables AND f.value IS NOT NULL
RETURN f.id AS id, f.name AS name, f.table AS table, f.row AS row, f.column AS column, toFloat(f.value) AS value,
  f.unit AS unit, f.at AS at, f.sources AS sources, f.locators AS locators
ORDER BY id
