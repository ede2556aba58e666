/** Who carries more than their peers: one body on most boards, two people on far more than others. */
import type { County, Setting } from '../county.ts';
import { spreadSeats } from '../people.ts';

/** Seats the two people and records who is overloaded. Run it when every board has its members. */
export function plantOverload(county: County): void {
  const { draft, agencies } = county;
  const lsc = agencies.county.lsc[0]!;
  const council = agencies.county.countyCouncil[0]!;
  const boards = draft.partnerships.filter((row) => draft.seats(row.id).some((seat) => seat.agency === lsc));
  draft.truth.plant('overloaded-agency', {
    subjects: [lsc],
    why: 'it sits on three times as many boards as any other arm of the LSC',
    detail: [`${boards.length} boards`],
  });
  for (const [agency, count] of [
    [council, 14],
    [lsc, 12],
  ] as const) {
    overloadPerson(county, agency, count);
  }
}

/** One representative of an agency on many of its boards. */
export function overloadPerson(county: Setting, agency: string, count: number): void {
  const person = county.draft.person([agency]);
  const seats = spreadSeats(county, person, agency, count);
  county.draft.truth.plant('overloaded-person', {
    subjects: [person],
    why: 'representatives have one to three boards',
    detail: [`${seats} boards`],
  });
}
