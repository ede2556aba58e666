/** What the load of one thing is made of: its seats by board, the seats on it, or the partnerships on its ground. */
import type { HoursAssumptions } from '#contract/hours';
import type { LoadSubject } from '#contract/load';
import { labelIndex, type Snapshot, wordOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import { memberLoad } from './member-load.ts';
import { type Hours, heaviestSeat, hoursOnBoard, type SeatHours, seatHours } from './seat-hours.ts';

export interface PartOfLoad {
  /** The board, or who sits on it. */
  readonly other: number;
  readonly roles: readonly string[];
  readonly people: readonly number[];
  readonly seats: number;
  readonly meetings: number;
  /** `known` is a share of its seats. */
  readonly hours: Hours;
}

/** Relationships that seat somebody on a board, and how the hours of each are told. */
interface Seating {
  readonly board: number;
  readonly places: Int32Array;
  readonly hours: SeatHours;
}

const seatingOn = (view: View, assumptions: HoursAssumptions, board: number): Seating => {
  const places = Int32Array.from(inScope(view, 'MEMBER_OF', 'reaching', board)).sort();
  return { board, places, hours: seatHours(view.snapshot, assumptions, places) };
};

const rolesOf = (snapshot: Snapshot, places: Iterable<number>): string[] => [
  ...new Set(
    [...places].map((place) => wordOf(snapshot, snapshot.relations.roles[place]!)).filter((word) => word !== null),
  ),
];

/** The seats of one body on a board: of its representatives, else its own. Null where it has none. */
const seatsOfBody = ({ snapshot }: View, { board, places, hours }: Seating, body: number): PartOfLoad | null => {
  const { from, onBehalfOf } = snapshot.relations;
  const isPerson = snapshot.nodes.labels[body] === labelIndex('Person');
  const forBody = isPerson ? [] : [...places].filter((place) => onBehalfOf[place] === body);
  const people = [...new Set(forBody.map((place) => from[place]!))];
  const own = [...places].filter((place) => from[place] === body);
  if (people.length === 0 && own.length === 0) return null;
  const seat = (accept: (place: number) => boolean): Hours => heaviestSeat(hours, places, 0, places.length, accept);
  const each =
    people.length > 0
      ? people.map((person) => seat((place) => from[place] === person && onBehalfOf[place] === body))
      : [seat((place) => from[place] === body)];
  const sum = (name: keyof Hours) => each.reduce((total, one) => total + one[name], 0);
  return {
    other: board,
    roles: rolesOf(snapshot, people.length > 0 ? forBody : own),
    people,
    seats: each.length,
    meetings: snapshot.nodes.meetingsPerYear[board]!,
    hours: { low: sum('low'), high: sum('high'), known: sum('known') / each.length },
  };
};

/** Who takes part in a board: a body for which persons sit stands for them. */
const bodiesOn = ({ snapshot }: View, { places }: Seating): number[] => {
  const { from, onBehalfOf } = snapshot.relations;
  return [...new Set([...places].map((place) => (onBehalfOf[place]! >= 0 ? onBehalfOf[place]! : from[place]!)))];
};

const onGround = (view: View, assumptions: HoursAssumptions, board: number): PartOfLoad => {
  const { boards } = memberLoad(view)(assumptions);
  const { seatsPerBoard, otherRoles } = assumptions;
  const seats = boards.seats[board]!;
  const assumed = hoursOnBoard(view.snapshot, assumptions, board);
  return {
    other: board,
    roles: [],
    people: [],
    seats,
    meetings: view.snapshot.nodes.meetingsPerYear[board]!,
    hours:
      seats > 0
        ? { low: boards.low[board]!, high: boards.high[board]!, known: boards.known[board]! }
        : {
            low: assumed.low * otherRoles * seatsPerBoard.low,
            high: assumed.high * otherRoles * seatsPerBoard.high,
            known: 0,
          },
  };
};

/** @param boards the partnerships that make the load, as `boardsOf` tells them. */
export const partsOfLoad = (
  view: View,
  subject: LoadSubject,
  node: number,
  boards: readonly number[],
  assumptions: HoursAssumptions,
): readonly PartOfLoad[] => {
  if (subject === 'area') return boards.map((board) => onGround(view, assumptions, board));
  const seatings = boards.map((board) => seatingOn(view, assumptions, board));
  const parts =
    subject === 'partnership'
      ? seatings.flatMap((seating) =>
          bodiesOn(view, seating).map((body) => {
            const part = seatsOfBody(view, seating, body);
            return part && { ...part, other: body };
          }),
        )
      : seatings.map((seating) => seatsOfBody(view, seating, node));
  return parts.filter((part) => part !== null);
};
