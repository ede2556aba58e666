/** Whether a person would be all that holds two linked boards together: a fault, so planted only. */
import type { Draft } from './draft.ts';

/** True if the person sits on a board linked to this one and the two share no body but the person's own. */
export function wouldBeOnlyTie(draft: Draft, person: string, agency: string, board: string): boolean {
  const here = new Set(draft.seats(board).map((seat) => seat.agency));
  return draft.links
    .filter(({ from, to }) => from === board || to === board)
    .map(({ from, to }) => draft.seats(from === board ? to : from))
    .some(
      (there) =>
        there.some((seat) => seat.person === person) &&
        !there.some((seat) => seat.role !== 'observer' && seat.agency !== agency && here.has(seat.agency)),
    );
}
