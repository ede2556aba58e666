/** Hours a year that each seat takes, as a range. */
import type { HoursAssumptions } from '#contract/hours';
import { type Snapshot, wordPlace } from '../snapshot.ts';

/** A range of hours, and of how many seats it is known. */
export interface Hours {
  low: number;
  high: number;
  known: number;
}

/** Hours of seats, in the order in which these were given. */
export interface SeatHours {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly known: Uint8Array;
}

/** Weights by the place of a role's word. */
const weightsOf = (snapshot: Snapshot, { roleWeights, otherRoles }: HoursAssumptions): Float64Array => {
  const weights = new Float64Array(snapshot.words.length + 1).fill(otherRoles);
  for (const [role, weight] of Object.entries(roleWeights)) weights[wordPlace(snapshot, role)] = weight;
  return weights;
};

const or = (value: number, assumed: number): number => (Number.isNaN(value) ? assumed : value);

/** Hours of a seat of weight 1 on a board; a fact that is not recorded ranges as assumed. */
export const hoursOnBoard = ({ nodes }: Snapshot, assumptions: HoursAssumptions, board: number): Hours => {
  const { meetingsPerYear, hoursPerMeeting, extraHoursPerMeeting: extra } = assumptions;
  const meetings = nodes.meetingsPerYear[board]!;
  const hours = nodes.hoursPerMeeting[board]!;
  return {
    low: or(meetings, meetingsPerYear.low) * (or(hours, hoursPerMeeting.low) + extra),
    high: or(meetings, meetingsPerYear.high) * (or(hours, hoursPerMeeting.high) + extra),
    known: Number.isNaN(meetings) || Number.isNaN(hours) ? 0 : 1,
  };
};

/** @param seats places of those whose hours are asked for, in order. */
export const seatHours = (snapshot: Snapshot, assumptions: HoursAssumptions, seats: Int32Array): SeatHours => {
  const { relations } = snapshot;
  const weights = weightsOf(snapshot, assumptions);
  const low = new Float64Array(seats.length);
  const high = new Float64Array(seats.length);
  const known = new Uint8Array(seats.length);
  // Seats stand by board, so that a board is worked out once.
  let board = -1;
  let onBoard: Hours = { low: 0, high: 0, known: 0 };
  for (let seat = 0; seat < seats.length; seat += 1) {
    const place = seats[seat]!;
    if (relations.to[place] !== board) {
      board = relations.to[place]!;
      onBoard = hoursOnBoard(snapshot, assumptions, board);
    }
    const own = relations.hoursPerYear[place]!;
    const role = relations.roles[place]!;
    const weight = role < 0 ? assumptions.otherRoles : weights[role]!;
    low[seat] = or(own, onBoard.low * weight);
    high[seat] = or(own, onBoard.high * weight);
    known[seat] = Number.isNaN(own) ? onBoard.known : 1;
  }
  return { low, high, known };
};

/**
 * The hours of one seat that several relationships tell of, a role after another: the heaviest of them.
 *
 * @param seats places of relationships, of which those from `start` to `end` that are accepted count.
 */
export const heaviestSeat = (
  { low, high, known }: SeatHours,
  seats: Int32Array,
  start: number,
  end: number,
  accept: (place: number) => boolean,
): Hours => {
  const hours = { low: 0, high: 0, known: 1 };
  for (let seat = start; seat < end; seat += 1) {
    if (!accept(seats[seat]!)) continue;
    hours.low = Math.max(hours.low, low[seat]!);
    hours.high = Math.max(hours.high, high[seat]!);
    hours.known = Math.min(hours.known, known[seat]!);
  }
  return hours;
};
