/** Absences on record that are no fault: a body that was asked and declined, two boards that have nothing to do with each other. */
import type { County } from './county.ts';

/** How many boards have a body on record as absent. */
const declined = 6;

/** States absences on boards with no core members to miss, and one between boards on different ground. */
export function stateAbsences(county: County): void {
  const { draft, geography, agencies } = county;
  const random = county.random.stream('silences');
  const boards = draft.partnerships.filter((row) => row.type === 'thematic' || row.type === 'Neighbourhood Management');
  const local = [...agencies.county.faith, ...agencies.county.union, ...agencies.county.trainer];
  for (const { id } of random.sample(boards, declined)) {
    const sitting = new Set(draft.seats(id).map((seat) => seat.agency));
    const absent = random.pick(local.filter((agency) => !sitting.has(agency)));
    draft.absences.push({
      subject: absent,
      of: id,
      kind: 'member',
      at: random.pick(['2002', '2003-05', '2003-10-01']),
    });
  }
  draft.absences.push({
    subject: draft.find('Learning Partnership', geography.county.id),
    of: draft.find('LSP', geography.unitary.id),
    kind: 'link',
    at: '2003',
  });
}
