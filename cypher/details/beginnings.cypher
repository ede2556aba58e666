// Purpose: when some partnerships began and ended and what became of them, where a beginning, an end, a stage or an evaluation
//   is recorded, with what cites them.
// Params: ids
// Returns: id, started, ended, stage, evaluation, sources, locators, citedAs
MATCH (p:Partnership)
WHERE
  p.id IN $ids AND
  (p.started IS NOT NULL OR p.ended IS NOT NULL OR p.stage IS NOT NULL OR p.evaluation IS NOT NULL)
RETURN
  p.id AS id,
  p.started AS started,
  p.ended AS ended,
  p.stage AS stage,
  p.evaluation AS evaluation,
  coalesce(p.sources, []) AS sources,
  coalesce(p.locators, []) AS locators,
  coalesce(p.citedAs, []) AS citedAs
ORDER BY id
