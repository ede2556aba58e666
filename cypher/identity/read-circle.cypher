// Purpose: whether a partnership is, through its wholes, a part of itself.
// Params: element
// Returns: ids
MATCH (n:Partnership)
WHERE elementId(n) = $element
MATCH way = (n)-[:PART_OF*1..8]->(n)
RETURN [node IN nodes(way) | node.id] AS ids
LIMIT 1
