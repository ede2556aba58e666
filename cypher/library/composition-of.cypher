// Purpose: How many partnerships of one type have a member of each type of agency. Observers are no members.
// Params: type: text = "Learning Partnership", type of partnership
// Returns: agencyType, having
// Question: What sorts of agency sit on partnerships of this type?
// About: Seats
MATCH (agency:Agency)-[seat:MEMBER_OF]->(partnership:Partnership {type: $type})
WHERE coalesce(seat.role, '') <> 'observer' AND agency.type IS NOT NULL
RETURN agency.type AS agencyType, count(DISTINCT partnership) AS having
ORDER BY having DESC, agencyType
