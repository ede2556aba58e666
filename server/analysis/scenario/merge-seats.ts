/** The seats of partnerships that become one: on them, and theirs elsewhere. `merged` has the one that stays first. */
import { addToList } from '../../add-to-list.ts';
import type { Paper, PaperRelation } from './paper.ts';
import { type Seated, seatsByBoard, seatsByBody, strongest } from './seats.ts';

type Merged = readonly number[];

/** Whoever sat on several keeps the strongest of its seats, that on the one that stays where they are equally strong. */
const bringMembers = (paper: Paper, merged: Merged): void => {
  const keep = merged[0]!;
  const seated = new Map<number, Seated[]>();
  for (const board of merged) {
    for (const [body, seats] of seatsByBody(paper, board)) addToList(seated, body, { body, at: board, seats });
  }
  for (const [body, several] of seated) {
    // The seats that they had on one another go with those that go.
    if (merged.includes(body)) continue;
    const chosen = strongest(paper, several);
    if (chosen.at === keep) continue;
    for (const { at, seats } of several) if (at === keep) for (const seat of seats) paper.remove(seat);
    for (const seat of chosen.seats) paper.addLike('MEMBER_OF', seat.from, keep, seat);
  }
};

/** Where any of them sat the one that stays sits, by the strongest of their seats; who sat for them sits for it. */
const bringOwnSeats = (paper: Paper, merged: Merged): void => {
  const keep = merged[0]!;
  const seated = new Map<number, Seated[]>();
  for (const body of merged) {
    for (const [board, seats] of seatsByBoard(paper, body)) {
      if (!merged.includes(board)) addToList(seated, board, { body, at: board, seats });
    }
  }
  for (const [board, several] of seated) {
    const chosen = strongest(paper, several);
    if (chosen.body === keep) continue;
    for (const { body, seats } of several) if (body === keep) for (const seat of seats) paper.remove(seat);
    for (const seat of chosen.seats) {
      if (seat.from === chosen.body) paper.addLike('MEMBER_OF', keep, board, seat);
      else paper.addLike('MEMBER_OF', seat.from, board, seat, keep);
    }
  }
};

export const bringSeats = (paper: Paper, merged: Merged): void => {
  bringMembers(paper, merged);
  bringOwnSeats(paper, merged);
};

/** How many seats they had on one another: their own, or those of persons who sat for them. */
export const countBetween = (paper: Paper, merged: Merged): number => {
  const bodies = (seats: readonly PaperRelation[]) => Math.max(1, new Set(seats.map(({ from }) => from)).size);
  let count = 0;
  for (const board of merged) {
    if (!paper.isInArea(board)) continue;
    for (const [body, seats] of seatsByBody(paper, board))
      if (merged.includes(body)) count += bodies(seats.filter(({ from }) => from !== body));
  }
  return count;
};
