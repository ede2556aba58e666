// Purpose: what still cites some sources, a few of each sort.
// Params: sources (Source ids)
// Returns: source, label (of a node, or the type of a relationship), id (of the node, or of the one it leaves)
MATCH (n)
WHERE any(source IN n.sources WHERE source IN $sources)
UNWIND [source IN n.sources WHERE source IN $sources] AS source
RETURN source, labels(n)[0] AS label, n.id AS id
LIMIT 20
UNION
MATCH (n)-[r]->()
WHERE any(source IN r.sources WHERE source IN $sources)
UNWIND [source IN r.sources WHERE source IN $sources] AS source
RETURN source, type(r) AS label, n.id AS id
LIMIT 20
