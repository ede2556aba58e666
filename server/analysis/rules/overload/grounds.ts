/** On what grounds a load is too much: against peers, against hours to give, against a published benchmark. */
import type { LoadMeasure, LoadSubject } from '#contract/load';
import { figureOf, type LoadOf, loadOf } from '../../load/load-of.ts';
import { type PeerFigures, type Peers, peersIn } from '../../load/peers.ts';
import { onceFor } from '../../once-for.ts';
import { labelOf, noWord, typeOf } from '../../snapshot.ts';
import { inScope, type View } from '../../view.ts';
import type { OverloadThresholds } from '../overload-thresholds.ts';
import type { Settings } from '../settings.ts';

/** Why a load is too much; `strength` is how many times over the line it is, 1 being on it. */
export type Ground =
  | { readonly kind: 'peers'; readonly measure: LoadMeasure; readonly figure: number; readonly strength: number }
  | { readonly kind: 'few-peers'; readonly measure: LoadMeasure; readonly figure: number; readonly strength: number }
  | { readonly kind: 'capacity'; readonly strength: number }
  | { readonly kind: 'benchmark'; readonly strength: number };

/**
 * The measures by which each is compared. Of many partnerships no seat is recorded: an area whose partnerships tell of
 * theirs would stand out among those that do not.
 */
const comparedBy: Readonly<Record<LoadSubject, readonly LoadMeasure[]>> = {
  agency: ['boards', 'seats', 'meetings', 'hours'],
  person: ['boards', 'seats', 'meetings', 'hours'],
  partnership: ['seats', 'meetings', 'hours'],
  area: ['boards', 'meetings'],
};

/** The load of everything of one sort in a view, with its peers. */
export interface Compared {
  readonly load: LoadOf;
  readonly peersOf: (node: number) => Peers;
}

export const comparedIn = onceFor((view: View) =>
  onceFor(({ hours }: Settings) => {
    const made = new Map<LoadSubject, Compared>();
    return (subject: LoadSubject): Compared => {
      const known = made.get(subject);
      if (known) return known;
      const load = loadOf(view, subject, hours);
      const compared = { load, peersOf: peersIn(view.snapshot, subject, load) };
      made.set(subject, compared);
      return compared;
    };
  }),
);

/** The spread by which a load is measured: never so narrow that a board more or less stands out. */
export const spreadOf = (
  { median, spread }: PeerFigures,
  measure: LoadMeasure,
  { leastSpread, leastSpreadShare }: OverloadThresholds,
): number => Math.max(spread, leastSpread[measure], leastSpreadShare * median);

const againstPeers = (
  measure: LoadMeasure,
  figure: number,
  peers: PeerFigures,
  thresholds: OverloadThresholds,
): Ground | null => {
  const { minSpreads, minPeers, minFewPeers, timesNext, leastSpread } = thresholds;
  if (peers.count >= minPeers) {
    const needed = minSpreads * spreadOf(peers, measure, thresholds);
    const above = figure - peers.median;
    return above >= needed ? { kind: 'peers', measure, figure, strength: above / needed } : null;
  }
  if (peers.count < minFewPeers) return null;
  const stands = figure >= timesNext * peers.second && figure - peers.second >= minSpreads * leastSpread[measure];
  // Where the others have none of it, it is as strong as can be.
  return stands
    ? { kind: 'few-peers', measure, figure, strength: figure / Math.max(timesNext * peers.second, figure / 2) }
    : null;
};

/** Hours count at their low end for the one that is compared, so that nothing rests on what is only assumed. */
const ownFigure = ({ columns }: LoadOf, measure: LoadMeasure, node: number): number =>
  measure === 'hours' ? columns.low[node]! : figureOf(columns, measure, node);

/** Whether a person sits in view for an agency of which a benchmark is known. */
export const sitsForBenchmarked = (view: View, person: number, types: readonly string[]): boolean => {
  const { snapshot, scope } = view;
  const { onBehalfOf, to } = snapshot.relations;
  const viewed = (board: number) => scope.inArea === null || scope.inArea[board] === 1;
  return inScope(view, 'MEMBER_OF', 'leaving', person).some((seat) => {
    const body = onBehalfOf[seat]!;
    return (
      body >= 0 &&
      viewed(to[seat]!) &&
      labelOf(snapshot, body) === 'Agency' &&
      types.includes(typeOf(snapshot, body) ?? '')
    );
  });
};

/** Hours a year that a benchmark expects of one person. */
export const benchmarkHours = ({ hours }: Settings): number =>
  hours.benchmark.share * hours.benchmark.workingHoursPerYear;

/** Everything that makes a load too much, the strongest first; empty where it is not. */
export const groundsOf = (view: View, subject: LoadSubject, node: number, settings: Settings): Ground[] => {
  const { nodes } = view.snapshot;
  const { load, peersOf } = comparedIn(view)(settings)(subject);
  const low = load.columns.low[node]!;
  const grounds: Ground[] = [];
  if (subject === 'person' || nodes.types[node] !== noWord) {
    const peers = peersOf(node);
    for (const measure of comparedBy[subject]) {
      const ground = againstPeers(measure, ownFigure(load, measure, node), peers.of(measure), settings.overload);
      if (ground) grounds.push(ground);
    }
  }
  const capacity = nodes.capacityHours[node]!;
  if (subject === 'agency' && capacity < low) grounds.push({ kind: 'capacity', strength: low / capacity });
  if (
    subject === 'person' &&
    low > benchmarkHours(settings) &&
    sitsForBenchmarked(view, node, settings.hours.benchmark.agencyTypes)
  )
    grounds.push({ kind: 'benchmark', strength: low / benchmarkHours(settings) });
  return grounds.sort((a, b) => b.strength - a.strength);
};
