/** Pairs of partnerships: those that are alike, those without a link, two of one type, links by word or by one person. */
import type { Found } from './finding.ts';
import { meet, widest } from './periods.ts';
import { type Bundle, type Row, values } from './read-bundle.ts';

type Pair = readonly [Row, Row];

function allPairs({ partnerships }: Bundle): readonly Pair[] {
  const rows = [...partnerships.values()];
  return rows.flatMap((one, index) => rows.slice(index + 1).map((other): Pair => [one, other]));
}

const ids = ([one, other]: Pair) => [one['id']!, other['id']!] as const;
const life = (row: Row) => widest(row['started'], row['ended']);
const aliveTogether = ([one, other]: Pair) => meet(life(one), life(other));
const sharesTheme = ([one, other]: Pair) =>
  values(one['themes']).some((theme) => values(other['themes']).includes(theme));

const linksBetween = (bundle: Bundle, [a, b]: readonly [string, string]) =>
  bundle.links.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));

function isInside(bundle: Bundle, inner: string, outer: string): boolean {
  return bundle.links.some(
    ({ from, to, kind }) => kind === 'PART_OF' && from === inner && (to === outer || isInside(bundle, to, outer)),
  );
}

const areKin = (bundle: Bundle, [a, b]: readonly [string, string]) =>
  isInside(bundle, a, b) ||
  isInside(bundle, b, a) ||
  linksBetween(bundle, [a, b]).some(({ kind }) => kind === 'SUCCEEDED_BY');

const sharedMembers = (bundle: Bundle, [a, b]: readonly [string, string]) =>
  [...bundle.members(a)].filter(
    (member) => bundle.members(b).has(member) && bundle.agencies.get(member)?.['named'] !== 'no',
  );

function isSimilar(bundle: Bundle, pair: Pair): boolean {
  const both = ids(pair);
  const [sizeA, sizeB] = both.map((id) => bundle.members(id).size) as [number, number];
  const shared = sharedMembers(bundle, both).length;
  const alike = shared >= 3 && (shared / (sizeA + sizeB - shared) >= 0.5 || shared / Math.min(sizeA, sizeB) >= 0.8);
  if (!alike || areKin(bundle, both) || !aliveTogether(pair)) return false;
  const [groundA, groundB] = both.map(bundle.ground);
  const groundMeets = !groundA || !groundB || [...groundA].some((unit) => groundB.has(unit));
  const themeUnknown = pair.some((row) => values(row['themes']).length === 0);
  return groundMeets && (themeUnknown || sharesTheme(pair));
}

const sameUnits = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined) =>
  one !== undefined && other !== undefined && one.size === other.size && [...one].every((unit) => other.has(unit));

/** `similar-partnerships`: one finding a connected group of similar pairs. */
export function similarPartnerships(bundle: Bundle): readonly Found[] {
  const groups: Set<string>[] = [];
  for (const pair of allPairs(bundle).filter((candidate) => isSimilar(bundle, candidate))) {
    const touched = groups.filter((group) => ids(pair).some((id) => group.has(id)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...ids(pair), ...touched.flatMap((group) => [...group])]));
  }
  return groups.map((group) => ({ subjects: [...group], certainty: 'certain' }));
}

/** `unlinked-same-ground-theme`: certain where the absence of a link is stated. */
export function unlinkedSameGroundTheme(bundle: Bundle): readonly Found[] {
  const absences = bundle.table('absences').filter((row) => row['kind'] === 'link');
  return allPairs(bundle).flatMap((pair) => {
    const both = ids(pair);
    if (!sharesTheme(pair) || !sameUnits(bundle.ground(both[0]), bundle.ground(both[1]))) return [];
    if (!aliveTogether(pair) || linksBetween(bundle, both).length > 0 || isSimilar(bundle, pair)) return [];
    const stated = absences.some((row) => both.includes(row['subject']!) && both.includes(row['of']!));
    return [{ subjects: both, certainty: stated ? 'certain' : 'to-check' }];
  });
}

/** `double-cover`: two of one type on the same or coterminous areas. */
export function doubleCover(bundle: Bundle): readonly Found[] {
  return allPairs(bundle)
    .filter((pair) => pair[0]['type'] === pair[1]['type'] && aliveTogether(pair) && !areKin(bundle, ids(pair)))
    .filter(([one, other]) =>
      values(one['boundaries']).some((a) =>
        values(other['boundaries']).some((b) => sameUnits(bundle.baseUnits(a), bundle.baseUnits(b))),
      ),
    )
    .map((pair) => ({ subjects: ids(pair), certainty: 'certain' }));
}

/** `informal-only-link`: every link of the pair says that it is informal. */
export function informalOnlyLinks(bundle: Bundle): readonly Found[] {
  return allPairs(bundle).flatMap((pair) => {
    const links = linksBetween(bundle, ids(pair));
    return links.length > 0 && links.every(({ formal }) => formal === 'no')
      ? [{ subjects: ids(pair), certainty: 'certain' }]
      : [];
  });
}

/** `single-person-link`: one person on both boards, and no other shared member but the body that person sits for. */
export function singlePersonLinks(bundle: Bundle): readonly Found[] {
  const seats = bundle.table('memberships');
  const peopleOn = (board: string) =>
    new Map(
      seats
        .filter((row) => row['partnership'] === board && row['person'])
        .map((row) => [row['person']!, row['agency']!]),
    );
  return allPairs(bundle).flatMap((pair) => {
    const both = ids(pair);
    if (!linksBetween(bundle, both).some(({ kind }) => kind !== 'PART_OF' && kind !== 'SUCCEEDED_BY')) return [];
    const [peopleA, peopleB] = both.map(peopleOn) as [Map<string, string>, Map<string, string>];
    const common = [...peopleA.keys()].filter((person) => peopleB.has(person));
    const [person] = common;
    if (common.length !== 1 || !person) return [];
    const own = [person, peopleA.get(person), peopleB.get(person)];
    const areComplete = pair.every((row) => row['members_known'] === 'all');
    return sharedMembers(bundle, both).every((member) => own.includes(member))
      ? [{ subjects: both, certainty: areComplete ? 'certain' : 'to-check' }]
      : [];
  });
}
