/**
 * Who is compared with whom, and how their loads spread: by the median and the median absolute deviation, which one
 * heavy load does not move. × 1.4826 makes that deviation equal the standard deviation of a normal distribution.
 * (B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers, ASQC 1993.)
 */
import type { LoadMeasure, LoadSubject } from '#contract/load';
import { onceFor } from '../once-for.ts';
import { isSynthetic, type Snapshot } from '../snapshot.ts';
import { figureOf, type LoadOf } from './load-of.ts';

export interface PeerFigures {
  /** Of how many the figure is known, the one compared among them. */
  readonly count: number;
  /** NaN where it is known of none. */
  readonly median: number;
  readonly spread: number;
  /** The second greatest figure; NaN where there is no second. */
  readonly second: number;
}

export interface Peers {
  /** Everyone in the group, the one compared among them. */
  readonly size: number;
  readonly of: (measure: LoadMeasure) => PeerFigures;
}

const perStandardDeviation = 1.4826;

const medianOf = (sorted: Float64Array): number => {
  const { length } = sorted;
  return (sorted[(length - 1) >> 1]! + sorted[length >> 1]!) / 2;
};

/** The median of how far values lie from theirs: from there outwards, the nearer side first. */
const medianDeviation = (sorted: Float64Array, median: number): number => {
  const { length } = sorted;
  let above = 0;
  while (above < length && sorted[above]! < median) above += 1;
  let below = above - 1;
  let previous = 0;
  let deviation = 0;
  for (let rank = 0; rank <= length >> 1; rank += 1) {
    previous = deviation;
    const down = below < 0 ? Number.POSITIVE_INFINITY : median - sorted[below]!;
    const up = above === length ? Number.POSITIVE_INFINITY : sorted[above]! - median;
    deviation = Math.min(down, up);
    if (down <= up) below -= 1;
    else above += 1;
  }
  return length % 2 === 1 ? deviation : (previous + deviation) / 2;
};

export const figuresOf = (values: readonly number[]): PeerFigures => {
  const known = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  const count = known.length;
  if (count === 0) return { count, median: Number.NaN, spread: Number.NaN, second: Number.NaN };
  const median = medianOf(known);
  const second = known[count - 2] ?? Number.NaN;
  return { count, median, spread: perStandardDeviation * medianDeviation(known, median), second };
};

/**
 * Agencies of one type and tier are peers, partnerships of one type, areas of one kind, and all persons; what was made up
 * is no peer of what was not.
 */
const groupKey = (snapshot: Snapshot, subject: LoadSubject, node: number): string => {
  const { types, tiers } = snapshot.nodes;
  const origin = isSynthetic(snapshot, node) ? 'synthetic' : '';
  if (subject === 'person') return origin;
  return subject === 'agency' ? `${types[node]} ${tiers[node]} ${origin}` : `${types[node]} ${origin}`;
};

/** Tells the peers of each node that has a load. */
export const peersIn = (
  snapshot: Snapshot,
  subject: LoadSubject,
  { columns, nodes }: LoadOf,
): ((node: number) => Peers) => {
  const groups = new Map<string, number[]>();
  const groupOf = new Map<number, readonly number[]>();
  for (const node of nodes) {
    const key = groupKey(snapshot, subject, node);
    const group = groups.get(key) ?? [];
    group.push(node);
    groups.set(key, group);
    groupOf.set(node, group);
  }
  const peersOf = onceFor((group: readonly number[]): Peers => {
    const known = new Map<LoadMeasure, PeerFigures>();
    const figures = (measure: LoadMeasure): PeerFigures => {
      const made = known.get(measure) ?? figuresOf(group.map((node) => figureOf(columns, measure, node)));
      known.set(measure, made);
      return made;
    };
    return { size: group.length, of: figures };
  });
  return (node) => peersOf(groupOf.get(node)!);
};
