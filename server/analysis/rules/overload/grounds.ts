/** On what grounds a load is too much: against peers, against hours to give, against a published benchmark. */
import type { LoadMeasure, LoadSubject } from '#contract/load';
import { areasChanged } from '../../load/area-load.ts';
import { type LoadOf, labelOfSubject, loadOf } from '../../load/load-of.ts';
import {
  groupPeers,
  type PeerFigures,
  type PeerGroups,
  type Peers,
  peersIn,
  regroupPeers,
  sameFigures,
} from '../../load/peers.ts';
import { membersAround } from '../../load/revised-load.ts';
import { onceFor } from '../../once-for.ts';
import { revisionOf, type ViewRevision } from '../../revision.ts';
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
  readonly peers: PeerGroups;
  readonly peersOf: (node: number) => Peers;
  /** Of a view that is another revised: whose load can have changed. */
  readonly changed: readonly number[];
}

/** Whose load can have changed from the view before. */
const changedLoads = (
  view: View,
  subject: LoadSubject,
  revision: ViewRevision,
  settings: Settings,
): readonly number[] => {
  if (subject === 'partnership') return [...revision.touched];
  if (subject === 'area') return areasChanged(view, revision, settings.hours);
  const label = labelOfSubject[subject];
  return [...membersAround(view)].filter((member) => labelOf(view.snapshot, member) === label);
};

const compare = (view: View, subject: LoadSubject, settings: Settings): Compared => {
  const load = loadOf(view, subject, settings.hours);
  const revision = revisionOf(view);
  if (!revision) {
    const peers = groupPeers(view.snapshot, subject, load);
    return { load, peers, peersOf: peersIn(peers), changed: [] };
  }
  const before = comparedIn(revision.before)(settings)(subject);
  const changed = changedLoads(view, subject, revision, settings);
  const peers = regroupPeers(before.peers, before.load, load, changed);
  return { load, peers, peersOf: peersIn(peers), changed };
};

export const comparedIn: (view: View) => (settings: Settings) => (subject: LoadSubject) => Compared = onceFor(
  (view: View) =>
    onceFor((settings: Settings) => {
      const made = new Map<LoadSubject, Compared>();
      return (subject: LoadSubject): Compared => {
        const known = made.get(subject) ?? compare(view, subject, settings);
        made.set(subject, known);
        return known;
      };
    }),
);

/** The spread by which a load is measured: never so narrow that a board more or less stands out. */
export const spreadOf = (
  { median, spread }: PeerFigures,
  measure: LoadMeasure,
  { leastSpread, leastSpreadShare }: OverloadThresholds,
): number => Math.max(spread, leastSpread[measure], leastSpreadShare * median);

/** Whether a figure is far above those of enough peers. */
const isFarAbove = (
  measure: LoadMeasure,
  figure: number,
  peers: PeerFigures,
  thresholds: OverloadThresholds,
): boolean =>
  peers.count >= thresholds.minPeers &&
  figure - peers.median >= thresholds.minSpreads * spreadOf(peers, measure, thresholds);

/** Whether a figure is far above the next of too few peers to tell what is usual. */
const isAboveFew = (
  measure: LoadMeasure,
  figure: number,
  peers: PeerFigures,
  thresholds: OverloadThresholds,
): boolean => {
  const { minSpreads, minPeers, minFewPeers, timesNext, leastSpread } = thresholds;
  return (
    peers.count < minPeers &&
    peers.count >= minFewPeers &&
    figure >= timesNext * peers.second &&
    figure - peers.second >= minSpreads * leastSpread[measure]
  );
};

const againstPeers = (
  measure: LoadMeasure,
  figure: number,
  peers: PeerFigures,
  thresholds: OverloadThresholds,
): Ground | null => {
  if (isFarAbove(measure, figure, peers, thresholds)) {
    const needed = thresholds.minSpreads * spreadOf(peers, measure, thresholds);
    return { kind: 'peers', measure, figure, strength: (figure - peers.median) / needed };
  }
  // Where the others have none of it, it is as strong as can be.
  return isAboveFew(measure, figure, peers, thresholds)
    ? {
        kind: 'few-peers',
        measure,
        figure,
        strength: figure / Math.max(thresholds.timesNext * peers.second, figure / 2),
      }
    : null;
};

/** Hours count at their low end for the one that is compared, so that nothing rests on what is only assumed. */
const ownFigures = ({ columns }: LoadOf, measure: LoadMeasure): Float64Array =>
  measure === 'hours' ? columns.low : columns[measure];

/** Whether a person sits in view for an agency of which a benchmark is known. */
export const sitsForBenchmarked = (view: View, person: number, types: readonly string[]): boolean => {
  const { snapshot } = view;
  return inScope(view, 'MEMBER_OF', 'leaving', person).some((seat) => {
    const body = snapshot.relations.onBehalfOf[seat]!;
    return body >= 0 && labelOf(snapshot, body) === 'Agency' && types.includes(typeOf(snapshot, body) ?? '');
  });
};

/** Hours a year that a benchmark expects of one person. */
export const benchmarkHours = ({ hours }: Settings): number =>
  hours.benchmark.share * hours.benchmark.workingHoursPerYear;

const hasPeers = (view: View, subject: LoadSubject, node: number): boolean =>
  subject === 'person' || view.snapshot.nodes.types[node] !== noWord;

/** Tells whether a load is far above those of its peers by any measure. */
const standingOut = (view: View, subject: LoadSubject, settings: Settings): ((node: number) => boolean) => {
  const { load, peersOf } = comparedIn(view)(settings)(subject);
  const { overload } = settings;
  return (node) => {
    if (!hasPeers(view, subject, node)) return false;
    const peers = peersOf(node);
    return comparedBy[subject].some((measure) => {
      const [figure, figures] = [ownFigures(load, measure)[node]!, peers.of(measure)];
      return isFarAbove(measure, figure, figures, overload) || isAboveFew(measure, figure, figures, overload);
    });
  };
};

/** The figure from which one stands out among its peers; infinite where none can. */
const lineOf = (measure: LoadMeasure, peers: PeerFigures, thresholds: OverloadThresholds): number => {
  const { minSpreads, minPeers, minFewPeers, timesNext, leastSpread } = thresholds;
  if (peers.count >= minPeers) return peers.median + minSpreads * spreadOf(peers, measure, thresholds);
  if (peers.count < minFewPeers || Number.isNaN(peers.second)) return Number.POSITIVE_INFINITY;
  return Math.max(timesNext * peers.second, peers.second + minSpreads * leastSpread[measure]);
};

/** Between which figures one stands out among some peers and not among others; with room for rounding. */
const between = (line: number, other: number): readonly [number, number] => {
  const room = 1e-9 * (1 + Math.min(line, other));
  return [Math.min(line, other) - room, Math.max(line, other) + room];
};

/** Of whose load it may be too much where it was not before, or the other way round; null where anyone's may. */
export const loadsToReview = (view: View, subject: LoadSubject, settings: Settings): ReadonlySet<number> | null => {
  const revision = revisionOf(view);
  if (!revision) return null;
  const { load, peers, changed } = comparedIn(view)(settings)(subject);
  const review = new Set(changed);
  const before = comparedIn(revision.before)(settings)(subject).peers.groups;
  const stoodOut = standingOut(revision.before, subject, settings);
  const standsOut = standingOut(view, subject, settings);
  for (const [number, group] of peers.groups.entries()) {
    const isSame = comparedBy[subject].every((measure) => sameFigures(before[number]!.of(measure), group.of(measure)));
    if (isSame) continue;
    for (const measure of comparedBy[subject]) {
      const lines = [before[number]!, group].map((peers) => lineOf(measure, peers.of(measure), settings.overload));
      const [low, high] = between(lines[0]!, lines[1]!);
      const figures = ownFigures(load, measure);
      for (const node of group.nodes) {
        const isNear = figures[node]! >= low && figures[node]! <= high;
        if (isNear && !review.has(node) && stoodOut(node) !== standsOut(node)) review.add(node);
      }
    }
  }
  return review;
};

/** Everything that makes a load too much, the strongest first; empty where it is not. */
export const groundsOf = (view: View, subject: LoadSubject, node: number, settings: Settings): Ground[] => {
  const { nodes } = view.snapshot;
  const { load, peersOf } = comparedIn(view)(settings)(subject);
  const low = load.columns.low[node]!;
  const grounds: Ground[] = [];
  if (hasPeers(view, subject, node)) {
    const peers = peersOf(node);
    for (const measure of comparedBy[subject]) {
      const ground = againstPeers(measure, ownFigures(load, measure)[node]!, peers.of(measure), settings.overload);
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
