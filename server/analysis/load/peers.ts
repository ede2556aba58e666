/**
 * Who is compared with whom, and how their loads spread: by the median, and by how far the upper quartile lies above it.
 * Loads are skewed — many sit on one board, a few on dozens — and what the light ones spread says nothing of the heavy
 * side; both figures stay where they are however heavy the heaviest are. × 1.4826 that distance equals the standard
 * deviation of a normal distribution. (Method of 3.5 spreads: B. Iglewicz, D. C. Hoaglin, How to Detect and Handle
 * Outliers, ASQC 1993; quartiles on the side of the skew: M. Hubert, E. Vandervieren, An adjusted boxplot for skewed
 * distributions, 2008.)
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

const quartilesPerStandardDeviation = 1.4826;

/** The value below which a share of the others lies, between two of them in proportion, as Cypher's `percentileCont`. */
const percentile = (sorted: Float64Array, share: number): number => {
  const rank = share * (sorted.length - 1);
  const below = Math.floor(rank);
  const above = Math.ceil(rank);
  if (below === above) return sorted[below]!;
  return sorted[below]! * (above - rank) + sorted[above]! * (rank - below);
};

export const figuresOf = (values: readonly number[]): PeerFigures => {
  const known = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  const count = known.length;
  if (count === 0) return { count, median: Number.NaN, spread: Number.NaN, second: Number.NaN };
  const median = percentile(known, 0.5);
  const second = known[count - 2] ?? Number.NaN;
  return { count, median, spread: quartilesPerStandardDeviation * (percentile(known, 0.75) - median), second };
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
