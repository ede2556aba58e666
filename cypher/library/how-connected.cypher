// Purpose: The shortest ways from one body to another through the boards on which people meet.
// Params: from: text = "a-lga", id of an agency; to: text = "a-tec-national-council", id of another
// Returns: steps, way
// Question: How are two bodies connected?
// About: Network
MATCH (one:Agency {id: $from}), (other:Agency {id: $to})
MATCH way = allShortestPaths((one)-[:MEMBER_OF*..6]-(other))
RETURN length(way) AS steps, [thing IN nodes(way) | thing.name] AS way
ORDER BY way
LIMIT 50
