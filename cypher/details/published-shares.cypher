// Purpose: published shares of the partnerships of a type: figures in per cent whose name begins with the type.
// Params: type
// Returns: id, name, table, row, column, value, unit, at, sources, locators
MATCH (f:Figure {unit: 'per cent'})
WHERE f.name STARTS WITH $type
RETURN f.id AS id, f.name AS name, f.table AS table, f.row AS row, f.column AS column, toFloat(f.value) AS value,
  f.unit AS unit, f.at AS at, f.sources AS sources, f.locators AS locators
ORDER BY id
