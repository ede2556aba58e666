// Purpose: Partnerships by the year in which they began, and in which they ended.
// Params: none
// Returns: year, began, ended
// Question: What began and ended in each year?
// About: Time
CALL () {
  MATCH (p:Partnership) WHERE p.started IS NOT NULL
  RETURN left(p.started, 4) AS year, 1 AS began, 0 AS ended
  UNION ALL
  MATCH (p:Partnership) WHERE p.ended IS NOT NULL
  RETURN left(p.ended, 4) AS year, 0 AS began, 1 AS ended
}
RETURN year, sum(began) AS began, sum(ended) AS ended
ORDER BY year
