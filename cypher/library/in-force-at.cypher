// Purpose: Partnerships whose dates allow for a day; a year or month alone may hold within itself, and no date leaves it
//   open.
// Params: at: text = "2001-04-01", the day, as 2001-04-01
// Returns: partnership, type, started, ended
// Question: Which partnerships were alive on a day?
// About: Time
MATCH (p:Partnership)
WHERE left($at, size(coalesce(p.started, $at))) >= coalesce(p.started, $at)
  AND left($at, size(coalesce(p.ended, $at))) <= coalesce(p.ended, $at)
RETURN p.name AS partnership, p.type AS type, p.started AS started, p.ended AS ended
ORDER BY partnership
