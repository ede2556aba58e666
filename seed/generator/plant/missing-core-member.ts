/** Learning Partnerships with and without their core members, each for a reason of its own. */
import type { County } from '../county.ts';
import type { Draft, Seat } from '../draft.ts';

const rule = 'missing-core-member';
const bothColleges = 'FE college|sixth form college';

/** Corrects the boards of the Learning Partnerships and records which lack whom. */
export function plantMissingCoreMembers(county: County): void {
  const { draft, geography, agencies } = county;
  const districtBoard = (number: number) =>
    draft.partnerships.find(
      (row) => row.type === 'Learning Partnership' && row.boundaries.includes(geography.districts[number - 1]!.id),
    )!.id;
  const all = agencies.county;
  const careers = all.careers[0]!;
  const plant = (
    board: string,
    membersKnown: 'all' | 'some' | undefined,
    certainty: 'certain' | 'to-check',
    detail: readonly string[],
    why: string,
  ) => {
    draft.amend(board, { membersKnown });
    draft.truth.plant(rule, { subjects: [board], certainty, detail, why });
  };
  const spare = (board: string, membersKnown: 'all' | 'some' | undefined, why: string) => {
    draft.amend(board, { membersKnown });
    draft.truth.spare(rule, { subjects: [board], why });
  };

  const noCareers = districtBoard(2);
  vacate(draft, noCareers, [careers]);
  plant(noCareers, 'all', 'certain', ['careers service'], 'its list of members is complete and has no careers service');

  const noFunder = districtBoard(3);
  vacate(draft, noFunder, [...all.tec, ...all.lsc]);
  plant(
    noFunder,
    'all',
    'certain',
    ['TEC', 'LSC'],
    'its list of members is complete and has neither the TEC while there was one nor the LSC after',
  );

  const statedAbsent = districtBoard(4);
  vacate(draft, statedAbsent, [careers]);
  draft.absences.push({ subject: careers, of: statedAbsent, kind: 'member', at: '2002-11' });
  plant(statedAbsent, 'some', 'certain', ['careers service'], 'the careers service is on record as not taking part');

  const noCollege = districtBoard(5);
  vacate(draft, noCollege, [...all.college, ...all.sixthForm]);
  plant(
    noCollege,
    undefined,
    'to-check',
    [bothColleges],
    'no college is on record, but nothing says that the list is complete',
  );

  const shadowOnly = districtBoard(6);
  resit(draft, shadowOnly, agencies.districts[5]!.lsc[0]!, { since: '2000-10', until: '2001-02' });
  plant(shadowOnly, 'some', 'to-check', ['LSC'], 'the LSC sat there in shadow form only and left before it was due');

  const observer = districtBoard(7);
  resit(draft, observer, careers, { role: 'observer' });
  plant(
    observer,
    'all',
    'certain',
    ['careers service'],
    'the careers service only observes, and an observer is no member',
  );

  const [hosted, early] = [1, 9].map((number) => townBoard(county, number)) as [string, string];
  const host = agencies.districts[0]!.college[0]!;
  vacate(draft, hosted, [...all.college, ...all.sixthForm]);
  draft.amend(hosted, { hostBody: host });
  plant(hosted, 'some', 'to-check', [bothColleges], 'a college is its host, but a host has no seat by that');

  spare(districtBoard(8), 'all', 'a sixth form college sits there: either of two types will do');
  const late = districtBoard(9);
  resit(draft, late, agencies.districts[8]!.lsc[0]!, { since: '2002-06' });
  spare(late, 'all', 'the LSC joined a year after it was due, and that is while the requirement applied');
  const left = districtBoard(1);
  resit(draft, left, all.tec[0]!, { until: '2001-03-31' });
  resit(draft, left, agencies.districts[0]!.lsc[0]!, { since: '2001-04-01' });
  spare(left, 'all', 'the TEC left on the day it ended, and the LSC took its place the day after');

  resit(draft, early, all.tec[0]!, { until: '1999-12' });
  replace(draft, early, agencies.districts[8]!.council[0]!, all.lea[0]!);
  spare(early, 'all', 'the TEC left early but was there while it was due; the LEA stands for the local authority');

  const ofUnitary = draft.find('Learning Partnership', geography.unitary.id);
  replace(draft, ofUnitary, careers, agencies.unnamed.careers);
  spare(ofUnitary, 'all', 'its careers service is a member without a name');

  const ofCounty = draft.find('Learning Partnership', geography.county.id);
  const absentCollege = all.college[6]!;
  draft.absences.push({ subject: absentCollege, of: ofCounty, kind: 'member' });
  spare(ofCounty, 'some', 'one college is on record as absent, but six others sit there');
}

function townBoard(county: County, district: number): string {
  const ward = county.geography.districts[district - 1]!.wards[0]!;
  return county.draft.find('Learning Partnership', ward);
}

/** Takes the seats of some agencies from a board. */
export const vacate = (draft: Draft, board: string, leaving: readonly string[]) =>
  draft.reseat(
    board,
    draft.seats(board).filter((seat) => !leaving.includes(seat.agency ?? '')),
  );

/** Changes the terms of one seat; its dates are those given and no others. @throws if the agency has none. */
function resit(draft: Draft, board: string, agency: string, terms: Partial<Seat>): void {
  if (!draft.seats(board).some((seat) => seat.agency === agency)) throw new Error(`${agency} has no seat on ${board}.`);
  draft.reseat(
    board,
    draft
      .seats(board)
      .map((seat) => (seat.agency === agency ? { ...seat, since: undefined, until: undefined, ...terms } : seat)),
  );
}

/** Gives one agency's seat to another. */
function replace(draft: Draft, board: string, agency: string, other: string): void {
  resit(draft, board, agency, { agency: other });
  if (draft.partnership(board).leadBody === agency) draft.amend(board, { leadBody: other });
}
