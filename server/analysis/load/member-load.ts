/**
 * Boards, seats, meetings and hours of agencies, people and partnerships: one pass over the seats. These stand by the
 * board they are on, then by who sits there, so that each board, and on it each member, is a run of places.
 */
import type { HoursAssumptions } from '#contract/hours';
import { onceFor } from '../once-for.ts';
import { holding } from '../partial-dates.ts';
import { revisionOf, type ViewRevision } from '../revision.ts';
import { labelIndex, onOwnBehalf, type Snapshot, typeIndex } from '../snapshot.ts';
import type { View } from '../view.ts';
import { addHours, emptyLoad, type LoadColumns, shareKnown } from './load-columns.ts';
import { Representatives } from './representatives.ts';
import { membersAround, seatsOf, withRows } from './revised-load.ts';
import { heaviestSeat, seatHours } from './seat-hours.ts';

export interface MemberLoad {
  /** What sits on agencies and people; of member partnerships too, which are not listed. */
  readonly members: LoadColumns;
  /** What partnerships take up: one board each, and all seats on it. */
  readonly boards: LoadColumns;
}

/** The seats in scope on the partnerships in view, by place, in order. */
export const seatsInView = ({ snapshot, scope, partnerships }: View): Int32Array => {
  const { to } = snapshot.relations;
  const viewed = new Uint8Array(snapshot.nodes.length);
  for (const partnership of partnerships) viewed[partnership] = 1;
  const [start, end] = memberships(snapshot);
  const seats = new Int32Array(end - start);
  let count = 0;
  for (let place = start; place < end; place += 1) {
    if (scope.relations[place] === 0 || viewed[to[place]!] === 0) continue;
    seats[count] = place;
    count += 1;
  }
  return seats.subarray(0, count);
};

const memberships = ({ typeStarts }: Snapshot): readonly [number, number] => [
  typeStarts[typeIndex('MEMBER_OF')]!,
  typeStarts[typeIndex('MEMBER_OF') + 1]!,
];

/** Where the run that begins at `start` ends: the seats that have the same in a column. */
const endOfRun = (seats: Int32Array, column: Int32Array, start: number): number => {
  let end = start + 1;
  while (end < seats.length && column[seats[end]!] === column[seats[start]!]) end += 1;
  return end;
};

/** The load that some seats make, given in order. */
const measure = (view: View, assumptions: HoursAssumptions, seats: Int32Array): MemberLoad => {
  const { snapshot, scope, partnerships } = view;
  const { nodes, relations } = snapshot;
  const { from, to, onBehalfOf } = relations;
  const hours = seatHours(snapshot, assumptions, seats);
  const members = emptyLoad(nodes.length);
  const boards = emptyLoad(nodes.length);
  const representatives = new Representatives(nodes.length);
  const person = labelIndex('Person');
  const all = () => true;

  const addMember = (member: number, board: number, start: number, end: number) => {
    members.boards[member]! += 1;
    members.meetings[member]! += nodes.meetingsPerYear[board]!;
    for (let seat = start; seat < end; seat += 1) {
      if (scope.relations[seats[seat]!] !== holding.perhaps) continue;
      members.uncertain[member] = 1;
      boards.uncertain[board] = 1;
    }
    const named = representatives.seatsOf(member);
    if (named > 0) {
      members.seats[member]! += named;
      addHours(members, member, representatives.hoursOf(member));
      return;
    }
    const own = heaviestSeat(hours, seats, start, end, all);
    members.seats[member]! += 1;
    addHours(members, member, own);
    boards.seats[board]! += 1;
    addHours(boards, board, own);
  };

  const addRepresentative = (start: number, end: number) => {
    for (let seat = start; seat < end; seat += 1) {
      const body = onBehalfOf[seats[seat]!]!;
      if (body < 0) continue;
      const isOf = (place: number) => onBehalfOf[place] === body;
      // Of several relationships for one body the first stands for the seat.
      if (!seats.subarray(start, seat).some(isOf))
        representatives.add(body, heaviestSeat(hours, seats, start, end, isOf));
    }
  };

  for (let start = 0; start < seats.length; ) {
    const board = to[seats[start]!]!;
    const end = endOfRun(seats, to, start);
    for (let seat = start; seat < end; ) {
      const next = Math.min(endOfRun(seats, from, seat), end);
      const place = seats[seat]!;
      if (nodes.labels[from[place]!] === person && (next > seat + 1 || onBehalfOf[place] !== onOwnBehalf))
        addRepresentative(seat, next);
      seat = next;
    }
    for (let seat = start; seat < end; ) {
      const next = Math.min(endOfRun(seats, from, seat), end);
      addMember(from[seats[seat]!]!, board, seat, next);
      seat = next;
    }
    representatives.forget();
    start = end;
  }
  for (const board of partnerships) {
    boards.boards[board] = 1;
    boards.meetings[board] = nodes.meetingsPerYear[board]!;
    if (view.uncertain[board] === 1) boards.uncertain[board] = 1;
  }
  shareKnown(members);
  shareKnown(boards);
  return { members, boards };
};

const revise = (view: View, revision: ViewRevision, assumptions: HoursAssumptions): MemberLoad => {
  const known = memberLoad(revision.before)(assumptions);
  const around = membersAround(view);
  const { members, boards } = measure(view, assumptions, seatsOf(view, around));
  return {
    members: withRows(known.members, members, around),
    boards: withRows(known.boards, boards, revision.touched),
  };
};

/** The load of a view under the assumptions of a caller, worked out once for both. */
export const memberLoad: (view: View) => (assumptions: HoursAssumptions) => MemberLoad = onceFor((view: View) =>
  onceFor((assumptions: HoursAssumptions) => {
    const revision = revisionOf(view);
    return revision ? revise(view, revision, assumptions) : measure(view, assumptions, seatsInView(view));
  }),
);
