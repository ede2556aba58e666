/** The problem that a search for plans solves: which sets of steps are allowed, and what each comes to. */
import { listAt } from '../columns.ts';
import { typeOf } from '../snapshot.ts';
import type { View } from '../view.ts';
import type { Action } from './candidates.ts';
import { coverOf, type Effect, effectOf, type Ruled, seatsOn, touchedBy } from './effects.ts';
import { narrowView } from './narrow.ts';

/** What a plan comes to. */
export interface Value {
  readonly low: number;
  readonly high: number;
  /** The middle of the range. */
  readonly hours: number;
  readonly seats: number;
}

export interface Problem {
  readonly actions: readonly Action[];
  /** What a set of steps, by their numbers, comes to; null where a rule forbids it. */
  readonly worthOf: (plan: readonly number[]) => Value | null;
  /** The partnerships that a plan ends, by place. */
  readonly endedBy: (plan: readonly number[]) => readonly number[];
}

/** Effects that are kept; beyond that they are worked out again. */
const mostKept = 200_000;

/** Agencies of a type that a template in force asks for on a partnership where they sit, by place. */
const coreAgencies = ({ snapshot, scope, partnerships, members }: View): ReadonlySet<number> => {
  const asked = new Map<string, Set<string>>();
  for (const { node, partnershipType, anyOfAgencyTypes } of snapshot.templates) {
    if (scope.nodes[node]! > 0)
      asked.set(partnershipType, new Set([...(asked.get(partnershipType) ?? []), ...anyOfAgencyTypes]));
  }
  const core = new Set<number>();
  for (const board of partnerships) {
    const types = asked.get(typeOf(snapshot, board) ?? '');
    if (!types) continue;
    for (const member of listAt(members, board)) if (types.has(typeOf(snapshot, member) ?? '')) core.add(member);
  }
  return core;
};

/** Steps that together touch no partnership which others touch. */
const clustersOf = (plan: readonly number[], touched: readonly ReadonlySet<number>[]): number[][] => {
  const clusters: { steps: number[]; boards: Set<number> }[] = [];
  for (const step of plan) {
    const boards = new Set(touched[step]);
    const steps: number[] = [step];
    for (let index = clusters.length - 1; index >= 0; index -= 1) {
      const cluster = clusters[index]!;
      if (![...boards].some((board) => cluster.boards.has(board))) continue;
      steps.push(...cluster.steps);
      for (const board of cluster.boards) boards.add(board);
      clusters.splice(index, 1);
    }
    clusters.push({ steps, boards });
  }
  return clusters.map(({ steps }) => steps.sort((a, b) => a - b));
};

/** Adds up changes and tells whether something that was there is there no more. */
const isLost = <Key>(changes: readonly ReadonlyMap<Key, number>[], before: (key: Key) => number): boolean => {
  const sums = new Map<Key, number>();
  for (const each of changes) for (const [key, change] of each) sums.set(key, (sums.get(key) ?? 0) + change);
  for (const [key, change] of sums) if (change < 0 && before(key) > 0 && before(key) + change <= 0) return true;
  return false;
};

/** @param view of the area that is planned for. */
export const planProblem = (view: View, candidates: readonly Action[], ruled: Ruled): Problem => {
  const { rules } = ruled;
  const { view: narrow, placeIn } = narrowView(view, new Set(candidates.flatMap(({ boards }) => boards)));
  const made = candidates.map((action) => ({ action, touched: touchedBy(narrow, action) }));
  const possible = made.filter(({ action, touched }) => touched !== null && action.edits.length <= rules.mostSteps);
  const actions = possible.map(({ action }) => action);
  const touched = possible.map((each) => each.touched!);

  const wholeSeats = seatsOn(view, view.partnerships);
  const wholeCover = coverOf(view, view.partnerships, rules.keepCoverage);
  const core = rules.nobodyLosesAll === 'core' ? coreAgencies(view) : null;
  const seatsBefore = (member: number): number => {
    const place = placeIn[member]!;
    const isKept = rules.nobodyLosesAll === 'all' || (core?.has(place) ?? false);
    return isKept ? (wholeSeats.get(place) ?? 0) : 0;
  };
  const coverBefore = (key: string): number => {
    const [word = '', unit = ''] = key.split(' ');
    const wholeWord = rules.keepCoverage === 'theme' ? placeIn[Number(word)]! : Number(word);
    return wholeCover.get(`${wholeWord} ${placeIn[Number(unit)]!}`) ?? 0;
  };

  const known = new Map<string, Effect | null>();
  const effect = (steps: readonly number[]): Effect | null => {
    const key = steps.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const worked = effectOf(
      narrow,
      steps.map((step) => actions[step]!),
      ruled,
    );
    if (known.size < mostKept) known.set(key, worked);
    return worked;
  };
  const effects = (plan: readonly number[]): readonly Effect[] | null => {
    const all: Effect[] = [];
    for (const cluster of clustersOf(plan, touched)) {
      const own = effect(cluster);
      if (own === null) return null;
      all.push(own);
    }
    return all;
  };
  return {
    actions,
    worthOf: (plan) => {
      if (plan.reduce((count, step) => count + actions[step]!.edits.length, 0) > rules.mostSteps) return null;
      const all = effects(plan);
      if (all === null) return null;
      const ended = new Set(all.flatMap((each) => each.ended));
      const seatsOf = all.map((each) => new Map([...each.seatsOf].filter(([member]) => !ended.has(member))));
      if (isLost(seatsOf, seatsBefore)) return null;
      if (
        isLost(
          all.map(({ cover }) => cover),
          coverBefore,
        )
      )
        return null;
      const sum = (of: (each: Effect) => number) => all.reduce((total, each) => total + of(each), 0);
      const low = sum(({ hours }) => hours.low);
      const high = sum(({ hours }) => hours.high);
      return { low, high, hours: (low + high) / 2, seats: sum(({ seats }) => seats) };
    },
    endedBy: (plan) => (effects(plan) ?? []).flatMap(({ ended }) => ended.map((board) => placeIn[board]!)),
  };
};
