/**
 * Who is compared with whom, and how their loads spread: by the median, and by how far the upper quartile lies above it.
 * Loads are skewed — many sit on one board, a few on dozens — and what the light ones spread says nothing of the heavy
 * side; both figures stay where they are however heavy the heaviest are. × 1.4826 that distance equals the standard
 * deviation of a normal distribution. (Method of 3.5 spreads: B. Iglewicz, D. C. Hoaglin, How to Detect and Handle
 * Outliers, ASQC 1993; quartiles on the side of the skew: M. Hubert, E. Vandervieren, An adjusted boxplot for skewed
 * distributions, 2008.)
 */
import type { LoadMeasure, LoadSubject } from '#contract/load';
import { addToList } from '../../add-to-list.ts';
import { isSynthetic, nodesOf, type Snapshot } from '../snapshot.ts';
import { figureOf, type LoadOf, labelOfSubject } from './load-of.ts';

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

export const sameFigures = (a: PeerFigures, b: PeerFigures): boolean =>
  a.count === b.count &&
  Object.is(a.median, b.median) &&
  Object.is(a.spread, b.spread) &&
  Object.is(a.second, b.second);

const quartilesPerStandardDeviation = 1.4826;

/** The value below which a share of the others lies, between two of them in proportion, as Cypher's `percentileCont`. */
export const percentile = (sorted: Float64Array, share: number): number => {
  const rank = share * (sorted.length - 1);
  const below = Math.floor(rank);
  const above = Math.ceil(rank);
  if (below === above) return sorted[below]!;
  return sorted[below]! * (above - rank) + sorted[above]! * (rank - below);
};

/** @param sorted those that are known, ascending. */
const figuresOfSorted = (sorted: Float64Array): PeerFigures => {
  const count = sorted.length;
  if (count === 0) return { count, median: Number.NaN, spread: Number.NaN, second: Number.NaN };
  const median = percentile(sorted, 0.5);
  const second = sorted[count - 2] ?? Number.NaN;
  return { count, median, spread: quartilesPerStandardDeviation * (percentile(sorted, 0.75) - median), second };
};

const sortKnown = (values: readonly number[]): Float64Array =>
  Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();

export const figuresOf = (values: readonly number[]): PeerFigures => figuresOfSorted(sortKnown(values));

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

/** Those who are peers of one another. What is asked of them is worked out when it is asked. */
class PeerGroup implements Peers {
  readonly nodes: readonly number[];
  private readonly sort: (measure: LoadMeasure) => Float64Array;
  private readonly known = new Map<LoadMeasure, { readonly sorted: Float64Array; readonly figures: PeerFigures }>();

  constructor(nodes: readonly number[], sort: (measure: LoadMeasure) => Float64Array) {
    this.nodes = nodes;
    this.sort = sort;
  }

  get size(): number {
    return this.nodes.length;
  }

  /** The figures that are known, ascending. */
  sorted(measure: LoadMeasure): Float64Array {
    return this.tell(measure).sorted;
  }

  of(measure: LoadMeasure): PeerFigures {
    return this.tell(measure).figures;
  }

  private tell(measure: LoadMeasure) {
    const known = this.known.get(measure);
    if (known) return known;
    const sorted = this.sort(measure);
    const made = { sorted, figures: figuresOfSorted(sorted) };
    this.known.set(measure, made);
    return made;
  }
}

export interface PeerGroups {
  /** The group of every node of the sort, whether it has a load or not, by its place. */
  readonly groupOf: Int32Array;
  readonly groups: readonly PeerGroup[];
}

/** Groups everything of one sort. */
export const groupPeers = (snapshot: Snapshot, subject: LoadSubject, { columns, nodes }: LoadOf): PeerGroups => {
  const numbers = new Map<string, number>();
  const groupOf = new Int32Array(snapshot.nodes.length);
  for (const node of nodesOf(snapshot, labelOfSubject[subject])) {
    const key = groupKey(snapshot, subject, node);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    groupOf[node] = number;
  }
  const members = Array.from(numbers, (): number[] => []);
  for (const node of nodes) members[groupOf[node]!]!.push(node);
  const groups = members.map(
    (group) => new PeerGroup(group, (measure) => sortKnown(group.map((node) => figureOf(columns, measure, node)))),
  );
  return { groupOf, groups };
};

/** An ascending list without some of its values and with others. */
const replaceSorted = (list: Float64Array, gone: Float64Array, come: Float64Array): Float64Array => {
  const replaced = new Float64Array(list.length - gone.length + come.length);
  let [without, added, next] = [0, 0, 0];
  for (const value of list) {
    if (without < gone.length && gone[without] === value) {
      without += 1;
      continue;
    }
    while (added < come.length && come[added]! < value) replaced[next++] = come[added++]!;
    replaced[next++] = value;
  }
  replaced.set(come.subarray(added), next);
  return replaced;
};

/** The groups after the loads of some have changed; those in which none has are the groups before. */
export const regroupPeers = (
  { groupOf, groups }: PeerGroups,
  before: LoadOf,
  now: LoadOf,
  changed: Iterable<number>,
): PeerGroups => {
  const byGroup = new Map<number, number[]>();
  for (const node of changed) addToList(byGroup, groupOf[node]!, node);
  const regrouped = [...groups];
  for (const [number, nodes] of byGroup) {
    const group = groups[number]!;
    const of = ({ columns, has }: LoadOf, measure: LoadMeasure) =>
      sortKnown(nodes.filter(has).map((node) => figureOf(columns, measure, node)));
    const isSame = nodes.every((node) => before.has(node) === now.has(node));
    const members = isSame ? group.nodes : now.nodes.filter((node) => groupOf[node] === number);
    regrouped[number] = new PeerGroup(members, (measure) =>
      replaceSorted(group.sorted(measure), of(before, measure), of(now, measure)),
    );
  }
  return { groupOf, groups: regrouped };
};

/** Tells the peers of each node that has a load. */
export const peersIn =
  ({ groupOf, groups }: PeerGroups) =>
  (node: number): Peers =>
    groups[groupOf[node]!]!;
