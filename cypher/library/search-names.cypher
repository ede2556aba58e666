// Purpose: Names, aliases, ids and types near to words, as the search finds them: each word whole, as a beginning, or with a slip.
// Params: words: text = "tameside~1", in the syntax of Lucene; kind: nothing = null, a kind of thing, or nothing for all; at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing
// Returns: kind, id, name, type, score
// Question: What is named like this?
// About: The graph
CALL db.index.fulltext.queryNodes('words', $words) YIELD node, score
WHERE ($kind IS NULL OR labels(node)[0] = $kind)
  AND all(thing IN [node] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
RETURN labels(node)[0] AS kind, node.id AS id, node.name AS name, node.type AS type, score
ORDER BY score DESC, name
