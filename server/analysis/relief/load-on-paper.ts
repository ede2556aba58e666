/**
 * What some boards take as they stand on paper, summed up from their seats alone: the same figures as those of a view
 * made anew, which for one try among thousands of partnerships takes far longer. A test holds the two equal.
 */
import type { HoursAssumptions } from '#contract/hours';
import { hoursOnBoard } from '../load/seat-hours.ts';
import type { Paper, PaperRelation } from '../scenario/paper.ts';
import { labelOf, wordOf } from '../snapshot.ts';

export interface Taken {
  readonly seats: number;
  readonly low: number;
  readonly high: number;
}

const nothing: Taken = { seats: 0, low: 0, high: 0 };

const plus = (a: Taken, b: Taken): Taken => ({ seats: a.seats + b.seats, low: a.low + b.low, high: a.high + b.high });

export const sumOf = (all: readonly Taken[]): Taken => all.reduce(plus, nothing);

/** Hours of one seat: its own, else those of the board by the weight of its role; of what was added, by what it is like. */
const hoursOf = (
  { view, added }: Paper,
  { roleWeights, otherRoles }: HoursAssumptions,
  onBoard: Taken,
  { at }: PaperRelation,
): Taken => {
  const { relations } = view.snapshot;
  const { like, role = null } = at >= 0 ? { like: at } : added[-1 - at]!;
  const own = like === null ? Number.NaN : relations.hoursPerYear[like]!;
  if (!Number.isNaN(own)) return { seats: 1, low: own, high: own };
  const word = like === null ? role : wordOf(view.snapshot, relations.roles[like]!);
  const weight = (word === null ? undefined : roleWeights[word]) ?? otherRoles;
  return { seats: 1, low: onBoard.low * weight, high: onBoard.high * weight };
};

/** One seat that several relationships tell of takes the heaviest of them. */
const heaviest = (all: readonly Taken[]): Taken => ({
  seats: 1,
  low: Math.max(...all.map(({ low }) => low)),
  high: Math.max(...all.map(({ high }) => high)),
});

const isPerson = ({ view }: Paper, node: number): boolean => node >= 0 && labelOf(view.snapshot, node) === 'Person';

/** The seats of a board, read once for all that is asked of it. */
export interface BoardOnPaper {
  /** All seats: persons, and bodies for which nobody sits. */
  readonly all: Taken;
  /** Those of one body, or person; nothing where it has none. */
  readonly of: (body: number) => Taken;
}

export const boardOnPaper = (paper: Paper, assumptions: HoursAssumptions, board: number): BoardOnPaper => {
  if (paper.gone.has(board) || !paper.isInArea(board)) return { all: nothing, of: () => nothing };
  const onBoard = { seats: 1, ...hoursOnBoard(paper.view.snapshot, assumptions, board) };
  const seats = paper.relations('MEMBER_OF', 'reaching', board).map((seat) => ({
    from: seat.from,
    behalf: isPerson(paper, seat.from) ? paper.behalfOf(seat) : null,
    taken: hoursOf(paper, assumptions, onBoard, seat),
  }));
  const members = new Set(seats.map(({ from }) => from));
  const represented = (body: number): readonly Taken[] => {
    const people = new Set(seats.filter(({ behalf }) => behalf === body).map(({ from }) => from));
    return [...people].map((person) =>
      heaviest(seats.filter(({ from, behalf }) => from === person && behalf === body).map(({ taken }) => taken)),
    );
  };
  const of = (body: number): Taken => {
    if (!members.has(body)) return nothing;
    const people = represented(body);
    return people.length > 0
      ? sumOf(people)
      : heaviest(seats.filter(({ from }) => from === body).map(({ taken }) => taken));
  };
  const all = [...members]
    .filter((member) => !seats.some(({ behalf }) => behalf === member))
    .map((member) => heaviest(seats.filter(({ from }) => from === member).map(({ taken }) => taken)));
  return { all: sumOf(all), of };
};

/** Hosts, each counted once, and boards that have none, which are taken to keep their own; of some boards and their hosts. */
export const secretariatsOnPaper = (paper: Paper, boards: readonly number[], hosts: readonly number[]): number => {
  const isThere = (board: number) => !paper.gone.has(board) && paper.isInArea(board);
  const active = hosts.filter((host) => paper.relations('HOSTS', 'leaving', host).some(({ to }) => isThere(to)));
  const alone = boards.filter((board) => isThere(board) && paper.relations('HOSTS', 'reaching', board).length === 0);
  return active.length + alone.length;
};

/** Who hosts some boards as they stand on paper. */
export const hostsOnPaper = (paper: Paper, boards: readonly number[]): readonly number[] =>
  boards.flatMap((board) => paper.relations('HOSTS', 'reaching', board).map(({ from }) => from));
