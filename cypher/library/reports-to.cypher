// Purpose: Everything that is part of a partnership, reports to it or serves as its learning arm, in up to four steps.
// Params: partnership: text = "p-leeds-initiative", id of the partnership
// Returns: partnership, type, steps, by
// Question: What reports to this partnership?
// About: Structure
MATCH path = (below:Partnership)-[:PART_OF|REPORTS_TO|LEARNING_ARM_OF*1..4]->(:Partnership {id: $partnership})
WITH below, min(length(path)) AS steps, collect(path) AS paths
RETURN below.name AS partnership, below.type AS type, steps,
  [tie IN relationships(head([path IN paths WHERE length(path) = steps])) | type(tie)] AS by
ORDER BY steps, partnership
