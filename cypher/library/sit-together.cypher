// Purpose: Pairs of agencies by the boards on which both sit.
// Params: least: number = 6, boards in common at the least
// Returns: one, other, boards
// Question: Which bodies meet most often?
// About: Seats
MATCH (one:Agency)-[:MEMBER_OF]->(board:Partnership)<-[:MEMBER_OF]-(other:Agency)
WHERE one.id < other.id
WITH one, other, count(DISTINCT board) AS boards
WHERE boards >= $least
RETURN one.name AS one, other.name AS other, boards
ORDER BY boards DESC, one, other
