// Purpose: nodes whose name, alias, id or type is near what was typed.
// Params: query (Lucene syntax), kind (a label, or null), most
// Returns: label, id, score
CALL db.index.fulltext.queryNodes('words', $query, {limit: $most}) YIELD node, score
WHERE $kind IS NULL OR $kind IN labels(node)
RETURN labels(node)[0] AS label, node.id AS id, score
ORDER BY score DESC, label, id
