/**
 * The load of a view that is another with some partnerships changed: only that of these, and of whoever sat or sits on
 * them, is summed up anew, over the same seats in the same order, so that not a bit differs from summing up all of it.
 */
import { listAt } from '../columns.ts';
import { onceFor } from '../once-for.ts';
import { revisionOf } from '../revision.ts';
import { seatsByBehalf } from '../seats-by-behalf.ts';
import { typeIndex } from '../snapshot.ts';
import { inScope, isViewed, type View } from '../view.ts';
import type { LoadColumns } from './load-columns.ts';

/** Whoever sat on a partnership of which anything changed, or sits on one now. */
export const membersAround = onceFor((view: View): ReadonlySet<number> => {
  const members = new Set<number>();
  const { before = view, touched = new Set<number>() } = revisionOf(view) ?? {};
  for (const each of [before, view]) {
    for (const board of touched)
      for (const seat of inScope(each, 'MEMBER_OF', 'reaching', board))
        members.add(each.snapshot.relations.from[seat]!);
  }
  return members;
});

/** All seats in view of some members, and of persons who sit for them, by place, in order. */
export const seatsOf = ({ snapshot, scope }: View, members: ReadonlySet<number>): Int32Array => {
  const { types, to } = snapshot.relations;
  const memberOf = typeIndex('MEMBER_OF');
  const behalf = seatsByBehalf(snapshot);
  const seats: number[] = [];
  const add = (seat: number) => {
    if (types[seat] === memberOf && scope.relations[seat]! > 0 && isViewed(scope, to[seat]!)) seats.push(seat);
  };
  for (const member of members) {
    for (const seat of listAt(snapshot.leaving, member)) add(seat);
    // A person who sits for one of them may be one of them: its seats are there already.
    for (const seat of behalf.get(member) ?? []) if (!members.has(snapshot.relations.from[seat]!)) add(seat);
  }
  return Int32Array.from(seats).sort();
};

/** Columns with the rows of some nodes taken from others. */
export const withRows = (columns: LoadColumns, rows: LoadColumns, nodes: ReadonlySet<number>): LoadColumns => {
  const revised = {
    boards: columns.boards.slice(),
    seats: columns.seats.slice(),
    meetings: columns.meetings.slice(),
    low: columns.low.slice(),
    high: columns.high.slice(),
    known: columns.known.slice(),
    uncertain: columns.uncertain.slice(),
  };
  for (const name of Object.keys(revised) as (keyof LoadColumns)[])
    for (const node of nodes) revised[name][node] = rows[name][node]!;
  return revised;
};
