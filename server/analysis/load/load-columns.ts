import type { Hours } from './seat-hours.ts';

/** What sits on each node, by its place among the nodes. */
export interface LoadColumns {
  readonly boards: Float64Array;
  readonly seats: Float64Array;
  /** Meetings a year over the boards; NaN where one is not known. */
  readonly meetings: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Share of the seats whose hours are known; while it is summed up, their number. */
  readonly known: Float64Array;
  /** 1 where a board or seat only perhaps holds at the date. */
  readonly uncertain: Uint8Array;
}

export const emptyLoad = (length: number): LoadColumns => ({
  boards: new Float64Array(length),
  seats: new Float64Array(length),
  meetings: new Float64Array(length),
  low: new Float64Array(length),
  high: new Float64Array(length),
  known: new Float64Array(length),
  uncertain: new Uint8Array(length),
});

export const addHours = (load: LoadColumns, node: number, { low, high, known }: Hours): void => {
  load.low[node]! += low;
  load.high[node]! += high;
  load.known[node]! += known;
};

/** The middle of a range of hours, by which loads are put in order. */
export const middleHours = ({ low, high }: LoadColumns, node: number): number => (low[node]! + high[node]!) / 2;

/** Turns numbers of seats whose hours are known into their share of all seats. */
export const shareKnown = ({ known, seats }: LoadColumns): void => {
  for (let node = 0; node < seats.length; node += 1) if (seats[node]! > 0) known[node]! /= seats[node]!;
};
