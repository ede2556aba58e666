/** How many of a list of partnerships could have lived with one of them, and how many of those have each group of members. */
import { couldMeet, type Spans } from '../partial-dates.ts';

export interface LivingPeers {
  readonly peers: number;
  /** How many of the peers have a group. */
  readonly having: (group: number) => number;
}

/** What a partnership adds to a count: to the first, of partnerships, 1; to a group's, 1 where it has that group. */
const weight = (had: number, count: number): number => (count === 0 ? 1 : (had >> (count - 1)) & 1);

/** Partnerships in the order of one of their days. */
class ByDay {
  private readonly days: Int32Array;
  /** For each length of the beginning, the count of partnerships, and then that of each group. */
  private readonly sums: Int32Array;
  private readonly width: number;

  constructor(list: readonly number[], day: Int32Array, had: Int32Array, groups: number) {
    const ordered = [...list].sort((a, b) => day[a]! - day[b]!);
    this.width = groups + 1;
    this.days = Int32Array.from(ordered, (partnership) => day[partnership]!);
    this.sums = new Int32Array((ordered.length + 1) * this.width);
    for (const [index, partnership] of ordered.entries()) {
      const from = index * this.width;
      for (let count = 0; count < this.width; count += 1) {
        this.sums[from + this.width + count] = this.sums[from + count]! + weight(had[partnership]!, count);
      }
    }
  }

  /** How many of them have an earlier day. */
  before(day: number): number {
    let low = 0;
    let high = this.days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.days[middle]! < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A count of all but the first so many. */
  countAfter(first: number, count: number): number {
    return this.sums[this.days.length * this.width + count]! - this.sums[first * this.width + count]!;
  }
}

/**
 * Counts peers for one of a list after another, each in a few steps: all, but for those that had ended before it began
 * and those that began after it had ended. The few whose dates are the wrong way round are looked at one by one.
 *
 * @param had by partnership, a bit for each group that it has.
 */
export const livingPeers = (life: Spans, list: readonly number[], had: Int32Array, groups: number) => {
  const isReversed = (partnership: number) => life.sinceFirst[partnership]! > life.untilLast[partnership]!;
  const reversed = list.filter(isReversed);
  const orderly = list.filter((partnership) => !isReversed(partnership));
  const byEnd = new ByDay(orderly, life.untilLast, had, groups);
  const byBegin = new ByDay(orderly, life.sinceFirst, had, groups);
  const countSome = (some: readonly number[], partnership: number, count: number): number => {
    let sum = 0;
    for (const other of some)
      if (other !== partnership && couldMeet(life, partnership, life, other)) sum += weight(had[other]!, count);
    return sum;
  };
  return (partnership: number): LivingPeers => {
    const begin = life.sinceFirst[partnership]!;
    const end = life.untilLast[partnership]!;
    const isOne = isReversed(partnership);
    const ended = byEnd.before(begin);
    const notBegun = byBegin.before(end + 1);
    const living = (count: number): number =>
      isOne
        ? countSome(list, partnership, count)
        : byEnd.countAfter(ended, count) -
          byBegin.countAfter(notBegun, count) -
          weight(had[partnership]!, count) +
          countSome(reversed, partnership, count);
    return { peers: living(0), having: (group) => living(group + 1) };
  };
};
