// Purpose: Published figures by table, row and column, with where they stand.
// Params: none
// Returns: table, row, column, value, unit, at, sources, locators
// Question: Which figures were published?
// About: Sources
MATCH (figure:Figure)
RETURN figure.table AS table, figure.row AS row, figure.column AS column, figure.value AS value, figure.unit AS unit,
  figure.at AS at, figure.sources AS sources, figure.locators AS locators
ORDER BY table, row, column
