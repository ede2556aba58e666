// Purpose: Every partnership that one agency sits on, leads, hosts or assesses, with what it says of its own involvement, the
//   latest saying for each.
// Params: agency: text = "ic-a-haskenshire-county-council", id of the agency
// Returns: partnership, themes, level, importance, involvement
// Question: How does this agency see its own partnerships?
// About: Seats
MATCH (agency:Agency {id: $agency})-[:MEMBER_OF|LEADS|HOSTS|ASSESSES]->(partnership:Partnership)
WITH DISTINCT agency, partnership
OPTIONAL MATCH (agency)-[said:ASSESSES]->(partnership)
WITH partnership, said
ORDER BY coalesce(said.at, '') DESC
WITH partnership, head(collect(said)) AS latest
RETURN partnership.name AS partnership, [(partnership)-[:ADDRESSES]->(theme:Theme) | theme.name] AS themes,
  latest.level AS level, latest.importance AS importance, latest.involvement AS involvement
ORDER BY partnership
