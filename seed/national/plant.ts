/** What is wrong in a sub-region, planted in so many places of each; what follows from its pattern is recorded where that is founded. */
import type { Seat } from '../generator/draft.ts';
import { twoThematicBoards } from '../generator/plant/coverage.ts';
import { hangOnOnePerson, leaveWithoutLead } from '../generator/plant/links-and-leads.ts';
import { vacate } from '../generator/plant/missing-core-member.ts';
import { overloadPerson } from '../generator/plant/overload.ts';
import { chainOfThree, containedOnly, sameStreets } from '../generator/plant/similar-partnerships.ts';
import { plantUnderRepresentedSector } from '../generator/plant/under-represented-sector.ts';
import { oneWard } from '../generator/plant/unlinked-same-ground-theme.ts';
import type { Authority, Place } from './areas.ts';
import { foundCrime } from './services.ts';
import { patchOf, type SubRegion } from './sub-region.ts';

/** Wards of one place to themselves: a New Deal and its wardens. */
const ward = 5;

/** Boards of the one representative who has far more than others. */
const boardsOfOne = 14;

/** Plants all but people's load and what a pattern brings; every board but those for crime must be there. */
export function plantFaults(nation: SubRegion): void {
  const { draft, geography, agencies } = nation;
  const { districts } = geography;
  const funded = districts.filter((each) => each.funded);
  const [firstGap, secondGap, ...others] = districts.filter((each) => !each.funded) as [Authority, Authority];
  // Where few are without funds, the last of the others stand in: no two plants of a kind in one place.
  const stage = [...others, ...funded.toReversed()];
  const number = (position: number) => stage[position]!.number;
  const [double, informal, tied, alsoTied] = funded as [Authority, Authority, Authority, Authority];
  const learning = (place: Place) => draft.find('Learning Partnership', place.ground[0]!);

  plantCrimeCover(nation, [firstGap, secondGap]);
  sameStreets(nation, number(0));
  sameStreets(nation, number(1));
  chainOfThree(nation, number(2));
  containedOnly(nation, number(3));
  oneWard(nation, number(4), ward);
  oneWard(nation, number(5), ward);
  plantUnderRepresentedSector(nation, number(6));
  twoThematicBoards(nation, double.number);
  meetQuarterly(nation);
  plantInformalLink(nation, informal);
  plantInformalLink(nation, tied);
  hangOnOnePerson(nation, [tied.number, alsoTied.number]);
  leaveWithoutLead(nation, draft.find('EYDCP', geography.places[0]!.ground[0]!));
  plantMissingMembers(nation, geography.places.map(learning));
  recordStraddling(nation);
  draft.truth.plant('overloaded-agency', {
    subjects: [agencies.wideLsc],
    why: 'it serves the areas of many Learning Partnerships, other arms of the LSC those of one',
  });
}

/** Seats one on far more boards than others: the last of the people, so that no colleague sits beside everywhere. */
export const plantOverloadedPerson = (nation: SubRegion): void =>
  overloadPerson(nation, nation.agencies.wideLsc, boardsOfOne);

/** What was planted on top of an area's other boards meets seldom, so that its bodies are not overloaded too. */
function meetQuarterly({ draft }: SubRegion): void {
  const truth = draft.truth.toJSON();
  const pairs = ['similar-partnerships', 'unlinked-same-ground-theme', 'double-cover'].flatMap(
    (rule) => truth[rule]!.planted,
  );
  for (const id of new Set(pairs.flatMap(({ subjects }) => subjects))) draft.amend(id, { meetingsPerYear: 4 });
}

/** Founds a board for crime everywhere but in the gaps; the last two of a county share one. */
function plantCrimeCover(nation: SubRegion, gaps: readonly Authority[]): void {
  const { truth } = nation.draft;
  const rule = 'coverage-gap';
  const type = 'Crime and Disorder Reduction Partnership';
  for (const { id } of gaps)
    truth.plant(rule, {
      subjects: [id],
      certainty: 'to-check',
      detail: [type],
      why: `no ${type} covers any of its wards`,
    });
  const [shire] = nation.geography.places.filter(
    ({ county, authorities }) => county && !gaps.some((each) => authorities.includes(each)),
  );
  const shared = shire?.authorities.slice(-2) ?? [];
  for (const authority of nation.geography.districts) {
    if (!gaps.includes(authority) && !shared.includes(authority)) foundCrime(nation, [authority]);
  }
  if (shared.length === 0) return;
  foundCrime(nation, shared);
  for (const { id } of shared)
    truth.spare(rule, {
      subjects: [id],
      detail: [type],
      why: 'one partnership covers this authority and its neighbour in full',
    });
}

function plantInformalLink({ draft }: SubRegion, { id }: Authority): void {
  const subjects = [draft.find('Community Empowerment Network', id), draft.find('LSP', id)] as const;
  draft.link(...subjects, 'LINKED_TO', { formal: false });
  draft.truth.plant('informal-only-link', {
    subjects,
    certainty: 'certain',
    why: 'the only link between them is recorded as informal',
  });
}

/** Takes core members from the first four Learning Partnerships, each with another list of members. */
function plantMissingMembers(nation: SubRegion, boards: readonly string[]): void {
  const { draft, geography } = nation;
  const patch = (position: number) => patchOf(nation, geography.places[position]!.authorities[0]!);
  const plant = (
    position: number,
    membersKnown: 'all' | 'some' | undefined,
    certainty: 'certain' | 'to-check',
    detail: readonly string[],
    why: string,
  ) => {
    const board = boards[position]!;
    draft.amend(board, { membersKnown });
    draft.truth.plant('missing-core-member', { subjects: [board], certainty, detail, why });
  };
  vacate(draft, boards[0]!, patch(0).careers);
  plant(0, 'all', 'certain', ['careers service'], 'its list of members is complete and has no careers service');

  vacate(draft, boards[1]!, [...patch(1).tec, ...patch(1).lsc]);
  plant(
    1,
    'all',
    'certain',
    ['TEC', 'LSC'],
    'its list of members is complete and has neither the TEC nor the LSC after',
  );
  recordWithoutBusiness(nation, boards[1]!);

  const [careers] = patch(2).careers as [string];
  vacate(draft, boards[2]!, [careers]);
  draft.absences.push({ subject: careers, of: boards[2]!, kind: 'member', at: '2002-11' });
  plant(2, 'some', 'certain', ['careers service'], 'the careers service is on record as not taking part');

  const colleges = geography.places[3]!.authorities.flatMap((each) => patchOf(nation, each).college);
  vacate(draft, boards[3]!, colleges);
  plant(
    3,
    undefined,
    'to-check',
    ['FE college|sixth form college'],
    'no college is on record, but nothing says that the list is complete',
  );
}

/** The TEC is the one private member that every Learning Partnership has; without it there may be none. */
function recordWithoutBusiness({ draft, agencies }: SubRegion, board: string): void {
  const isPrivate = ({ agency = '' }: Seat) => agencies.register.get(agency)?.sector === 'private';
  if (draft.seats(board).some(isPrivate)) return;
  draft.truth.plant('under-represented-sector', {
    subjects: [board],
    detail: ['private'],
    why: 'without the TEC it has no private member, which the others have',
  });
}

/** Records which health areas lie across an authority's lines, with the boards that so face two of them. */
function recordStraddling({ draft, geography }: SubRegion): void {
  for (const place of geography.straddled) {
    const [, divided] = place.authorities as readonly [Authority, Authority];
    for (const area of place.healthAreas.filter(({ authorities }) => authorities.includes(divided))) {
      draft.truth.plant('straddling', {
        subjects: [area.id, divided.id],
        detail: [draft.find('Health Improvement Partnership', area.id)],
        why: 'the health area has some wards of the authority and not all, and wards of another too',
      });
    }
  }
}
