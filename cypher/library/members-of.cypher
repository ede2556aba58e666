// Purpose: Every seat of one partnership with its role and dates.
// Params: partnership: text = "p-national-partners", id of the partnership
// Returns: member, kind, role, since, until, sources
// Question: Who sits on this partnership, and as what?
// About: Seats
MATCH (member)-[seat:MEMBER_OF]->(:Partnership {id: $partnership})
RETURN member.name AS member, labels(member)[0] AS kind, seat.role AS role,
  seat.since AS since, seat.until AS until, seat.sources AS sources
ORDER BY kind, member
