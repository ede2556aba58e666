// Purpose: People by their boards, with the bodies that they represent.
// Params: least: number = 3, boards at the least
// Returns: person, boards, represents
// Question: Which officers sit on many boards, and for whom?
// About: Seats
MATCH (person:Person)-[:MEMBER_OF]->(board:Partnership)
WITH person, count(DISTINCT board) AS boards
WHERE boards >= $least
OPTIONAL MATCH (person)-[:REPRESENTS]->(body:Agency)
RETURN person.name AS person, boards, collect(DISTINCT body.name) AS represents
ORDER BY boards DESC, person
