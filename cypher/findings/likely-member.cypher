// Purpose: agencies that the partnerships most like one have as members and it has not: a prediction, no record. Likeness
//   is the Jaccard of members, each counting for as much as it is rare, halved where the themes have nothing in common.
//   Peers live at the same time on ground that meets, and are not kin; what is not known does not count against them.
//   Of what was made up nothing is said by what was not, nor the other way round.
// Params: at (a day, or null), sources (Source ids, or null), among (Partnership ids, or null for all), agency (an id, or
//   null), prediction (how many peers are asked, and so on)
// Returns: partnership, agency, score, having (how many of the peers have it), peers
OPTIONAL MATCH (source:Source {kind: 'synthetic'})
WITH collect(source.id) AS invented
MATCH (b:Partnership)
WHERE all(thing IN [b] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH all(source IN b.sources WHERE source IN invented) AS isInvented, collect(b) AS boards
// Who sits where, and what a member proves: the rarer, the more. One known only by its type is rare and never shared.
UNWIND boards AS b
MATCH (b)<-[s:MEMBER_OF]-(m)
WHERE s.onBehalfOf IS NULL AND coalesce(s.role, 'member') <> 'observer'
  AND all(thing IN [s, m] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
WITH isInvented, boards, m, collect(DISTINCT b) AS sits
WITH isInvented, m, sits, 1.0 * size(sits) / size(boards) AS share,
  log((size(boards) + 1.0) / CASE WHEN coalesce(m.named, true) THEN size(sits) ELSE 1 END) AS rarity
UNWIND sits AS b
WITH isInvented, b, sum(rarity) AS weight,
  collect(CASE WHEN coalesce(m.named, true) THEN {member: m, rarity: rarity, share: share} END) AS seats
// The base units of its ground, and its themes.
CALL (b) {
  MATCH path = (b)-[:COVERS]->(:Boundary)<-[:WITHIN*0..8]-(unit:Boundary)
  WHERE all(thing IN nodes(path) + relationships(path) WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    AND NOT EXISTS {
      MATCH (unit)<-[w:WITHIN]-(part)
      WHERE all(thing IN [w, part] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    }
  RETURN collect(DISTINCT unit) AS units
}
CALL (b) {
  MATCH (b)-[r:ADDRESSES]->(theme:Theme)
  WHERE all(thing IN [r, theme] WHERE
        ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
    AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
         AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
  RETURN collect(DISTINCT theme) AS themes
}
WITH isInvented, collect({board: b, weight: weight, seats: seats, members: [held IN seats | held.member], units: units, themes: themes}) AS all
UNWIND all AS one
WITH one, all
WHERE ($among IS NULL OR one.board.id IN $among)
  // Without a date nobody is invited to what has ended.
  AND ($at IS NOT NULL OR one.board.ended IS NULL)
CALL (one, all) {
  UNWIND all AS other
  WITH one, other, one.board AS p, other.board AS q
  WHERE p <> q
    AND any(member IN one.members WHERE member IN other.members)
    AND (size(one.units) = 0 OR size(other.units) = 0 OR any(unit IN one.units WHERE unit IN other.units))
    AND coalesce(left(p.started, size(q.ended)) <= q.ended, true)
    AND coalesce(left(q.started, size(p.ended)) <= p.ended, true)
    AND NOT EXISTS {
      MATCH (p)-[r:SUCCEEDED_BY]-(q)
      WHERE $sources IS NULL OR any(source IN r.sources WHERE source IN $sources)
    }
    AND NOT EXISTS {
      MATCH path = (p)-[:PART_OF*]->(q)
      WHERE all(thing IN nodes(path) + relationships(path) WHERE
          ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
      AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
           AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    }
    AND NOT EXISTS {
      MATCH path = (q)-[:PART_OF*]->(p)
      WHERE all(thing IN nodes(path) + relationships(path) WHERE
          ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
      AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
           AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
    }
  WITH one, other,
    reduce(sum = 0.0, held IN one.seats | sum + CASE WHEN held.member IN other.members THEN held.rarity ELSE 0 END) AS shared,
    size([theme IN one.themes WHERE theme IN other.themes]) AS themes
  WITH other, shared / (one.weight + other.weight - shared) AS byMembers,
    CASE WHEN size(one.themes) = 0 OR size(other.themes) = 0 THEN 0.5
      ELSE 1.0 * themes / (size(one.themes) + size(other.themes) - themes) END AS byThemes
  WITH other, round(byMembers * (0.5 + 0.5 * byThemes), 9) AS likeness
  ORDER BY likeness DESC, other.board.id
  WITH collect({seats: other.seats, likeness: likeness})[0..toInteger($prediction.peers)] AS peers
  WITH peers, reduce(sum = 0.0, peer IN peers | sum + peer.likeness) AS likenessOfAll
  UNWIND peers AS peer
  UNWIND peer.seats AS held
  WITH size(peers) AS peers, likenessOfAll, held.member AS agency, held.share AS share,
    count(*) AS having, sum(peer.likeness) AS likenessHaving
  WHERE agency:Agency AND having >= $prediction.minPeers
    AND ($at IS NOT NULL OR agency.ended IS NULL)
  // How much of the likeness has it, drawn a little towards how common it is; the score puts in order, and is no probability.
  WITH peers, agency, having,
    (likenessHaving + $prediction.damping * share) / (likenessOfAll + $prediction.damping) AS strength
  WITH one, all, peers, agency, having, one.board AS p,
    round(strength ^ 3 / (strength ^ 3 + $prediction.midpoint ^ 3), 9) AS score
  WHERE score >= $prediction.minScore
    // Without a seat of any kind, and not stated absent.
    AND NOT EXISTS {
      MATCH (agency)-[r:MEMBER_OF|ABSENT_FROM]->(p)
      WHERE ($sources IS NULL OR any(source IN r.sources WHERE source IN $sources))
        AND ($at IS NULL OR (coalesce(r.since, r.at, $at) <= $at
          AND left($at, size(coalesce(r.until, $at))) <= coalesce(r.until, $at)))
    }
  // It operates on this ground, or sits on a partnership there, as far as both are known.
  CALL (agency) {
    MATCH path = (agency)-[:OPERATES_IN]->(:Boundary)<-[:WITHIN*0..8]-(unit:Boundary)
    WHERE all(thing IN nodes(path) + relationships(path) WHERE
          ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
      AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
           AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
      AND NOT EXISTS {
        MATCH (unit)<-[w:WITHIN]-(part)
        WHERE all(thing IN [w, part] WHERE
          ($sources IS NULL OR any(source IN thing.sources WHERE source IN $sources))
      AND ($at IS NULL OR (coalesce(thing.since, thing.started, $at) <= $at
           AND left($at, size(coalesce(thing.until, thing.ended, $at))) <= coalesce(thing.until, thing.ended, $at))))
      }
    RETURN collect(DISTINCT unit) AS worked
  }
  WITH one, peers, agency, having, score,
    reduce(units = worked, each IN all | CASE WHEN agency IN each.members THEN units + each.units ELSE units END) AS worked
  WHERE size(one.units) = 0 OR size(worked) = 0 OR any(unit IN one.units WHERE unit IN worked)
  RETURN agency.id AS agency, score, having, peers
  ORDER BY score DESC, agency
  LIMIT toInteger($prediction.mostMembers)
}
WITH one.board.id AS partnership, agency, score, having, peers
WHERE $agency IS NULL OR agency = $agency
RETURN partnership, agency, score, having, peers
ORDER BY partnership, score DESC, agency
