// Purpose: How many seats one source, two or more speak of.
// Params: none
// Returns: sources, seats
// Question: Which seats rest on one source alone?
// About: Sources
MATCH ()-[seat:MEMBER_OF]->(:Partnership)
RETURN size(seat.sources) AS sources, count(*) AS seats
ORDER BY sources
