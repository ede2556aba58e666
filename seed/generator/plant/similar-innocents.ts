/** Boards that look like duplicates and are not: each fails one condition of the rule. */
import type { County } from '../county.ts';
import { establish } from '../establish.ts';
import type { PartnershipType } from '../partnership-types.ts';
import { bodies } from '../places.ts';
import type { ThemeId } from '../themes.ts';

const rule = 'similar-partnerships';

/** Founds or finds each innocent pair and records why it is none. */
export function spareSimilarLooking(county: County): void {
  partsOfOneBody(county);
  successorOverlapsPredecessor(county);
  neverAliveTogether(county);
  groundApart(county);
  themeApart(county);
  onlyTheUbiquitous(county);
  unnamedWouldTip(county);
  observerWouldTip(county);
  justBelow(county);
  onlyTwoShared(county);
}

/** Two boards over one whole district, of types no district has otherwise. */
function pairInDistrict(
  county: County,
  district: number,
  themes: readonly [ThemeId, ThemeId],
  names: readonly [string, string],
  members: readonly [readonly string[], readonly string[]],
): readonly [string, string] {
  const place = county.geography.districts[district - 1]!;
  const found = (type: PartnershipType, which: 0 | 1) =>
    establish(county, {
      name: `${place.name} ${names[which]}`,
      type,
      themes: [themes[which]],
      boundaries: [place.id],
      members: members[which],
    });
  return [found('board', 0), found('locality', 1)];
}

function partsOfOneBody(county: County): void {
  const { draft, geography } = county;
  const [lsp, board, executive] = ['LSP', 'board', 'executive'].map((type) =>
    draft.find(type, geography.county.id),
  ) as [string, string, string];
  draft.truth.spare(rule, {
    subjects: [lsp, executive],
    why: 'the executive is part of the board, which is part of the LSP: inside its parent through two steps',
  });
  draft.truth.spare(rule, { subjects: [board, executive], why: 'the executive is part of the board' });
}

function successorOverlapsPredecessor(county: County): void {
  const { draft, geography } = county;
  const area = geography.healthAreas[6]!;
  const successor = draft.find('Health Improvement Partnership', area.id);
  const predecessor = establish(county, {
    name: `${area.name.replace(' health area', '')} Health Alliance`,
    type: 'Health Improvement Partnership',
    themes: ['t-health'],
    boundaries: [area.id],
    members: draft.seats(successor).map((seat) => seat.agency!),
    facts: { started: '1997-05', ended: '2001-06-30' },
  });
  draft.amend(successor, { started: '2001-04-01' });
  draft.link(predecessor, successor, 'SUCCEEDED_BY', { since: '2001-04-01' });
  const subjects = [predecessor, successor];
  draft.truth.spare(rule, {
    subjects,
    why: 'the same members, but one succeeded the other; they overlapped for three months',
  });
  draft.truth.spare('unlinked-same-ground-theme', { subjects, why: 'succession is a link' });
  draft.truth.spare('double-cover', { subjects, why: 'succession: one took the other’s place' });
}

function neverAliveTogether(county: County): void {
  const members = bodies(county, 9, ['council', 'lsc', 'employer', 'chamber', 'college', 'jobcentre']);
  const place = county.geography.districts[8]!;
  const earlier = establish(county, {
    name: `${place.name} Jobs Forum`,
    type: 'locality',
    themes: ['t-employment'],
    boundaries: [place.id],
    members,
    facts: { started: '1996-09', ended: '1999-03-31' },
  });
  const later = establish(county, {
    name: `${place.name} Employment Board`,
    type: 'board',
    themes: ['t-employment'],
    boundaries: [place.id],
    members,
    facts: { started: '2001-09' },
  });
  const subjects = [earlier, later];
  county.draft.truth.spare(rule, {
    subjects,
    why: 'the same members, but the first ended two years before the second began',
  });
  county.draft.truth.spare('unlinked-same-ground-theme', { subjects, why: 'never alive together' });
}

function groundApart(county: County): void {
  const [east, west, south] = county.geography.policeDivisions
    .slice(1, 4)
    .map((area) => county.draft.find('Drug Action Team', area.id)) as [string, string, string];
  const why = 'the same six members and one theme, but they cover different police divisions';
  county.draft.truth.spare(rule, { subjects: [east, west], why });
  county.draft.truth.spare(rule, { subjects: [west, south], why });
}

function themeApart(county: County): void {
  const members = bodies(county, 5, ['council', 'school', 'school', 'cvs', 'forum', 'voluntary']);
  const subjects = pairInDistrict(
    county,
    5,
    ['t-culture', 't-environment'],
    ['Arts Board', 'Green Spaces Group'],
    [members, members],
  );
  county.draft.truth.spare(rule, {
    subjects,
    why: 'the same six members and the same district, but culture is not the environment',
  });
  county.draft.truth.spare('unlinked-same-ground-theme', { subjects, why: 'the same ground, no shared theme' });
}

function onlyTheUbiquitous(county: County): void {
  const place = county.geography.districts[5]!;
  const connexions = county.draft.find('Connexions', county.geography.unitary.id);
  const youth = establish(county, {
    name: `${place.name} Youth Offer Board`,
    type: 'board',
    themes: ['t-young-people'],
    boundaries: [place.id],
    members: bodies(county, 6, [
      'council',
      'lsc',
      'countyCouncil',
      'probation',
      'school',
      'school',
      'voluntary',
      'faith',
    ]),
  });
  county.draft.truth.spare(rule, {
    subjects: [connexions, youth],
    why: 'they share the LSC, the county council and the probation service, who are on boards everywhere, and nobody else',
  });
}

function unnamedWouldTip(county: County): void {
  const shared = bodies(county, 1, ['council', 'cvs', 'school']);
  const group = county.agencies.unnamed.youthGroup;
  const subjects = pairInDistrict(
    county,
    1,
    ['t-young-people', 't-young-people'],
    ['Youth Board', 'Youth Participation Group'],
    [
      [...shared, group, ...bodies(county, 1, ['police', 'housing'])],
      [...shared, group, ...bodies(county, 1, ['faith', 'voluntary'])],
    ],
  );
  county.draft.link(subjects[0], subjects[1], 'LINKED_TO', { formal: true });
  county.draft.truth.spare(rule, {
    subjects,
    why: 'an unnamed youth group sits on both; it may be two groups and is not shared: three of nine, not four of eight',
  });
}

function observerWouldTip(county: County): void {
  const shared = bodies(county, 2, ['council', 'school', 'forum']);
  const observer = bodies(county, 2, ['artsTrust']);
  const subjects = pairInDistrict(
    county,
    2,
    ['t-culture', 't-culture'],
    ['Arts Board', 'Festival Group'],
    [
      [...shared, ...observer, ...bodies(county, 2, ['college', 'chamber'])],
      [...shared, ...observer, ...bodies(county, 2, ['voluntary', 'faith'])],
    ],
  );
  const { draft } = county;
  const [, festival] = subjects;
  draft.reseat(
    festival,
    draft.seats(festival).map((seat) => (seat.agency === observer[0] ? { ...seat, role: 'observer' } : seat)),
  );
  draft.link(subjects[0], festival, 'LINKED_TO', { formal: true });
  draft.truth.spare(rule, {
    subjects,
    why: 'the arts trust only observes at the second: three of eight shared, not four of eight',
  });
}

function justBelow(county: County): void {
  const shared = bodies(county, 3, [
    'council',
    'countyCouncil',
    'wildlifeTrust',
    'busCompany',
    'forum',
    'school',
    'cvs',
    'fire',
  ]);
  const subjects = pairInDistrict(
    county,
    3,
    ['t-environment', 't-environment'],
    ['Environment Board', 'Transport Group'],
    [
      [...shared, ...bodies(county, 3, ['lsc', 'police', 'voluntary', 'faith'])],
      [...shared, ...bodies(county, 3, ['employer', 'chamber', 'college', 'union', 'university'])],
    ],
  );
  county.draft.link(subjects[1], subjects[0], 'REPORTS_TO', { formal: true });
  county.draft.truth.spare(rule, { subjects, why: 'eight of seventeen: Jaccard 0.47, containment 0.67' });
}

function onlyTwoShared(county: County): void {
  const pair = bodies(county, 4, ['council', 'school']);
  const subjects = pairInDistrict(
    county,
    4,
    ['t-young-people', 't-young-people'],
    ['Youth Board', 'School Gates Group'],
    [pair, pair],
  );
  county.draft.link(subjects[0], subjects[1], 'LINKED_TO', { formal: true });
  county.draft.truth.spare(rule, { subjects, why: 'the same members, but only two of them' });
}
