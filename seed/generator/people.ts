/** Who sits for whom: openly synthetic representatives, most on one to three boards. */
import type { Setting } from './county.ts';
import { wouldBeOnlyTie } from './only-tie.ts';

/**
 * Gives a person an agency's seats on up to so many boards where nobody sits for it by name yet.
 * Returns how many boards it came to.
 */
export function spreadSeats({ draft, random }: Setting, person: string, agency: string, count: number): number {
  const free = draft.partnerships.filter((row) =>
    draft.seats(row.id).some((seat) => seat.agency === agency && !seat.person && seat.role !== 'observer'),
  );
  let taken = 0;
  for (const { id } of random.stream(person).shuffle(free)) {
    if (taken === count) break;
    if (wouldBeOnlyTie(draft, person, agency, id)) continue;
    draft.reseat(
      id,
      draft.seats(id).map((seat) => (seat.agency === agency && !seat.person ? { ...seat, person } : seat)),
    );
    taken += 1;
  }
  return taken;
}

/** Seats representatives, one agency each, on one to so many boards, until there are so many people. */
export function seatRepresentatives(county: Setting, people: number, mostBoards: number): void {
  const { draft, agencies } = county;
  const random = county.random.stream('people');
  const sitting = new Set(draft.memberships.map((row) => row.agency));
  const candidates = random.shuffle(
    agencies.register.rows.filter((row) => row.named !== false && !row.ended && sitting.has(row.id)),
  );
  for (const { id } of candidates) {
    if (draft.people.length >= people) break;
    spreadSeats(county, draft.person([id]), id, random.between(1, mostBoards));
  }
  seatColleagues(county);
}

/** On some boards an agency has two people, each with a row of the same seat. */
function seatColleagues(county: Setting): void {
  const { draft } = county;
  const random = county.random.stream('colleagues');
  for (const { id } of draft.partnerships) {
    const named = draft.seats(id).find((seat) => seat.person && seat.agency);
    const colleague = draft.people.find(
      (person) => person.id !== named?.person && person.agencies[0] === named?.agency,
    );
    if (!named?.agency || !colleague || wouldBeOnlyTie(draft, colleague.id, named.agency, id)) continue;
    if (random.chance(0.5)) draft.reseat(id, [...draft.seats(id), { ...named, person: colleague.id }]);
  }
}
