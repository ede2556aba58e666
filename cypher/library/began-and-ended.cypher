// Purpose: Partnerships and seats by the year in which they began, and in which they ended; `undated` are those without either.
// Params: among: nothing = null, Partnership ids, or nothing for all; sources: nothing = null, Source ids, or nothing
// Returns: year, partnershipsBegan, seatsBegan, partnershipsEnded, seatsEnded
// Question: What began and ended in each year?
// About: Time
MATCH (p:Partnership)
WHERE ($among IS NULL OR p.id IN $among)
  AND ($sources IS NULL OR any(source IN p.sources WHERE source IN $sources))
OPTIONAL MATCH (member)-[seat:MEMBER_OF]->(p)
WHERE $sources IS NULL
  OR (any(source IN seat.sources WHERE source IN $sources) AND any(source IN member.sources WHERE source IN $sources))
WITH p, collect(seat) AS seats
UNWIND [{what: 'partnerships', began: p.started, ended: p.ended}]
  + [seat IN seats | {what: 'seats', began: seat.since, ended: seat.until}] AS each
WITH each, [time IN ['began', 'ended'] WHERE each[time] IS NOT NULL | {year: left(each[time], 4), time: time}] AS times
UNWIND CASE times WHEN [] THEN [{year: 'undated', time: 'undated'}] ELSE times END AS dated
RETURN dated.year AS year,
  count(CASE WHEN dated.time <> 'ended' AND each.what = 'partnerships' THEN 1 END) AS partnershipsBegan,
  count(CASE WHEN dated.time <> 'ended' AND each.what = 'seats' THEN 1 END) AS seatsBegan,
  count(CASE WHEN dated.time = 'ended' AND each.what = 'partnerships' THEN 1 END) AS partnershipsEnded,
  count(CASE WHEN dated.time = 'ended' AND each.what = 'seats' THEN 1 END) AS seatsEnded
ORDER BY year
