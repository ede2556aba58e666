// Purpose: How many agencies sit on one board, on two, and so on.
// Params: none
// Returns: boards, agencies
// Question: How are boards spread over agencies?
// About: Network
MATCH (agency:Agency)-[:MEMBER_OF]->(board:Partnership)
WITH agency, count(DISTINCT board) AS boards
RETURN boards, count(*) AS agencies
ORDER BY boards
