/** Seats on paper: whose they are, how many there are, and which of several is the stronger. */
import { addToList } from '../../add-to-list.ts';
import { afterAllDays, holding } from '../partial-dates.ts';
import { wordPlace } from '../snapshot.ts';
import type { Paper, PaperRelation } from './paper.ts';

/** Whoever takes part by a seat: a body of its own, or that for which a person sits. */
export const bodyOf = (paper: Paper, seat: PaperRelation): number => paper.behalfOf(seat) ?? seat.from;

/** Seats on a partnership by the body that has them: its own, and of persons who sit for it. */
export const seatsByBody = (paper: Paper, board: number): ReadonlyMap<number, readonly PaperRelation[]> => {
  const byBody = new Map<number, PaperRelation[]>();
  for (const seat of paper.relations('MEMBER_OF', 'reaching', board)) {
    const body = bodyOf(paper, seat);
    const seats = byBody.get(body);
    if (seats) seats.push(seat);
    else byBody.set(body, [seat]);
  }
  return byBody;
};

/** A body's seats anywhere, by the partnership that they are on. */
export const seatsByBoard = (paper: Paper, body: number): ReadonlyMap<number, readonly PaperRelation[]> => {
  const byBoard = new Map<number, PaperRelation[]>();
  for (const seat of [...paper.relations('MEMBER_OF', 'leaving', body), ...paper.seatsFor(body)]) {
    // A person may have a seat of its own beside those that it has for others.
    if (bodyOf(paper, seat) === body) addToList(byBoard, seat.to, seat);
  }
  return byBoard;
};

/** How many seats some partnerships have, as load counts them: a body for which persons sit has none beside theirs. */
export const countSeats = (paper: Paper, boards: Iterable<number>): number => {
  let count = 0;
  for (const board of boards) {
    if (!paper.isInArea(board)) continue;
    const seats = paper.relations('MEMBER_OF', 'reaching', board);
    const sitting = new Set(seats.map(({ from }) => from));
    for (const seat of seats) {
      const behalf = paper.behalfOf(seat);
      if (behalf !== null) sitting.delete(behalf);
    }
    count += sitting.size;
  }
  return count;
};

/** Some partnerships and all those on which they, or persons for them, sit. */
export const boardsAround = (paper: Paper, partnerships: readonly number[]): ReadonlySet<number> =>
  new Set([...partnerships, ...partnerships.flatMap((each) => [...seatsByBoard(paper, each).keys()])]);

/** By which seats are weighed, the weightiest first. */
type Strength = readonly number[];

const compare = (a: Strength, b: Strength): number =>
  a.map((part, at) => part - b[at]!).find((part) => part !== 0) ?? 0;

/** A member's before an observer's; one that holds before one that holds perhaps, or ends sooner. */
const strengthOfOne = ({ view, added }: Paper, { at, to }: PaperRelation): Strength => {
  const { snapshot, scope } = view;
  const { relations, nodes } = snapshot;
  const { like, role } = at >= 0 ? { like: at, role: undefined } : added[-1 - at]!;
  const isMember = like === null ? role !== 'observer' : relations.roles[like] !== wordPlace(snapshot, 'observer');
  const until = like === null ? afterAllDays : relations.span.untilLast[like]!;
  // With its partnership a seat ends.
  const ended = to >= 0 ? nodes.life.untilLast[to]! : afterAllDays;
  return [Number(isMember), like === null ? holding.yes : scope.relations[like]!, Math.min(until, ended)];
};

/** That of the seat which tells most of a body: its own, where it has one. One that persons fill is before an empty one. */
const strengthOf = (paper: Paper, body: number, seats: readonly PaperRelation[]): Strength => {
  const own = seats.filter(({ from }) => from === body);
  const [best] = (own.length > 0 ? own : seats).map((seat) => strengthOfOne(paper, seat)).sort((a, b) => compare(b, a));
  return [...best!, Number(own.length < seats.length)];
};

/** Seats that a body has in one place. */
export interface Seated {
  readonly body: number;
  readonly at: number;
  readonly seats: readonly PaperRelation[];
}

/** The strongest of several; the first of those equally strong. */
export const strongest = (paper: Paper, several: readonly Seated[]): Seated => {
  const [first, ...others] = several.map((each) => ({ each, strength: strengthOf(paper, each.body, each.seats) }));
  return others.reduce((best, other) => (compare(other.strength, best.strength) > 0 ? other : best), first!).each;
};
