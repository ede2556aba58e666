// Purpose: Targets that partnerships pursue, none of them as the lead.
// Params: none
// Returns: target, pursuedBy
// Question: Which targets has nobody the lead on?
// About: Themes
MATCH (target:Target)<-[pursuit:PURSUES]-(p:Partnership)
WITH target, collect(p.name) AS pursuedBy, collect(coalesce(pursuit.lead, false)) AS leads
WHERE none(lead IN leads WHERE lead)
RETURN target.name AS target, pursuedBy
ORDER BY target
