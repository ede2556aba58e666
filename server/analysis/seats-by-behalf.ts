import { addToList } from '../add-to-list.ts';
import { onceFor } from './once-for.ts';
import { type Snapshot, typeIndex } from './snapshot.ts';

/** Places of the seats of persons who sit for a body, by that body; ascending. */
export const seatsByBehalf = onceFor((snapshot: Snapshot): ReadonlyMap<number, readonly number[]> => {
  const { relations, typeStarts } = snapshot;
  const seats = new Map<number, number[]>();
  const end = typeStarts[typeIndex('MEMBER_OF') + 1]!;
  for (let seat = typeStarts[typeIndex('MEMBER_OF')]!; seat < end; seat += 1) {
    const body = relations.onBehalfOf[seat]!;
    if (body < 0) continue;
    addToList(seats, body, seat);
  }
  return seats;
});
