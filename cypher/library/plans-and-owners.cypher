// Purpose: Plans and strategies with those who own them and the themes that they speak of.
// Params: at: nothing = null, a day, or nothing; sources: nothing = null, Source ids, or nothing; inArea: nothing = null, id of an area, or nothing
// Returns: plan, owners, themes, started, ended, review
// Question: Which plans are there, and whose are they?
// About: Themes
// Plans that somebody of the area asked for owns: a partnership that covers what shares a base unit with it, or an agency that
// operates there or takes part in one of these.
OPTIONAL MATCH across = (:Boundary {id: $inArea})<-[:WITHIN*0..8]-(:Boundary)-[:WITHIN*0..8]->(:Boundary)
  <-[:COVERS|OPERATES_IN]-(placed)<-[:MEMBER_OF|LEADS|HOSTS*0..1]-(owner)-[:OWNS]->(near:Plan)
WHERE (owner = placed OR owner:Agency)
  AND all(thing IN nodes(across) + relationships(across) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH collect(DISTINCT near) AS here
MATCH (plan:Plan)
WHERE ($inArea IS NULL OR plan IN here)
  AND all(thing IN [plan] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
RETURN plan.name AS plan,
  COLLECT {
    MATCH (owner)-[tie:OWNS]->(plan)
    WHERE all(thing IN [owner, tie] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT owner.name ORDER BY owner.name
  } AS owners,
  COLLECT {
    MATCH (plan)-[tie:ADDRESSES]->(theme:Theme)
    WHERE all(thing IN [tie, theme] WHERE
            ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
             AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    RETURN DISTINCT theme.name ORDER BY theme.name
  } AS themes,
  plan.started AS started, plan.ended AS ended, plan.review AS review
ORDER BY plan
