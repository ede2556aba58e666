// Purpose: Bodies by the number of partnerships that they sit on, observers left out.
// Params: least: number = 8, boards that a body sits on at the least
// Returns: member, type, boards
// Question: Who sits everywhere?
// About: Seats
MATCH (member)-[seat:MEMBER_OF]->(board:Partnership)
WHERE coalesce(seat.role, '') <> 'observer' AND NOT member:Person
WITH member, count(DISTINCT board) AS boards
WHERE boards >= $least
RETURN member.name AS member, member.type AS type, boards
ORDER BY boards DESC, member
