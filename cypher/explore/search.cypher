// Purpose: every node whose name, alias, id or type is near what was typed. A row a label: tens of thousands of rows of
//   their own would take several times as long to travel.
// Params: query (Lucene syntax), kinds (labels, or null)
// Returns: label, ids, scores (of the ids, in their order)
CALL db.index.fulltext.queryNodes('words', $query) YIELD node, score
WITH labels(node)[0] AS label, node, score
WHERE $kinds IS NULL OR label IN $kinds
RETURN label, collect(node.id) AS ids, collect(score) AS scores
