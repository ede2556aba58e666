// Purpose: Members by type of partnership, for those with any recorded.
// Params: none
// Returns: type, partnerships, smallest, median, largest
// Question: How large are partnerships of each type?
// About: Seats
MATCH (p:Partnership)<-[seat:MEMBER_OF]-(member)
WHERE seat.onBehalfOf IS NULL AND coalesce(seat.role, '') <> 'observer'
WITH p, count(DISTINCT member) AS members
RETURN coalesce(p.type, 'not known') AS type, count(p) AS partnerships, min(members) AS smallest,
  percentileCont(members, 0.5) AS median, max(members) AS largest
ORDER BY partnerships DESC, type
