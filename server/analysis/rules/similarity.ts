/** How alike two partnerships are: by members, by ground, by theme, by type; each part shown apart. */
import { listAt, listLength } from '../columns.ts';
import { indexMembers } from '../member-index.ts';
import { onceFor } from '../once-for.ts';
import { viewOfOrigin } from '../origins.ts';
import {
  compareSizes,
  isWanted,
  type MemberOverlap,
  type OverlapCriteria,
  overlapOf,
  visitOverlaps,
  visitOverlapsOf,
  weightedJaccard,
} from '../overlaps.ts';
import { kinship } from '../pairs.ts';
import { rarityIn } from '../rarity.ts';
import { noWord } from '../snapshot.ts';
import { aliveTogether, groundUnits, isViewed, meet, sharedOf, type View } from '../view.ts';
import { Groups } from './groups.ts';
import type { LikenessWeights, Settings, Thresholds } from './settings.ts';

/** The parts of the likeness of two partnerships, each 0 to 1; null where it is not known of one of them. */
export interface Likeness {
  /** Jaccard of their members. */
  readonly members: number;
  /** The same, where a member counts for as much as it is rare. */
  readonly rarity: number;
  /** Jaccard of the recorded base units. */
  readonly ground: number | null;
  /** Jaccard of the themes. */
  readonly theme: number | null;
  /** 1 where they are of one type. */
  readonly type: number | null;
}

const jaccard = (a: Int32Array, b: Int32Array): number | null =>
  a.length === 0 || b.length === 0 ? null : compareSizes(sharedOf(a, b).length, a.length, b.length).jaccard;

export const groundLikeness = (view: View, a: number, b: number): number | null =>
  view.groundOf[a] === view.groundOf[b] && groundUnits(view, a).length > 0
    ? 1
    : jaccard(groundUnits(view, a), groundUnits(view, b));

export const themeLikeness = ({ themes }: View, a: number, b: number): number | null =>
  jaccard(listAt(themes, a), listAt(themes, b));

const typeLikeness = ({ snapshot: { nodes } }: View, a: number, b: number): number | null =>
  nodes.types[a] === noWord || nodes.types[b] === noWord ? null : Number(nodes.types[a] === nodes.types[b]);

/** Grounds share a base unit, or one is not known. */
const groundsMeet = (view: View, a: number, b: number): boolean => {
  const unitsA = groundUnits(view, a);
  const unitsB = groundUnits(view, b);
  return view.groundOf[a] === view.groundOf[b] || unitsA.length === 0 || unitsB.length === 0 || meet(unitsA, unitsB);
};

/** Themes meet, or one has none recorded. */
const themesMeet = ({ themes }: View, a: number, b: number): boolean =>
  listLength(themes, a) === 0 || listLength(themes, b) === 0 || meet(listAt(themes, a), listAt(themes, b));

/** Tells how alike two partnerships are. */
export const likenessIn = onceFor((view: View) => {
  // What was made up makes no member of what was not rarer.
  const rarityFor = (a: number, b: number) => {
    const own = viewOfOrigin(view, a);
    return rarityIn(own === viewOfOrigin(view, b) ? own : view);
  };
  return ({ a, b, jaccard: members }: Pick<MemberOverlap, 'a' | 'b' | 'jaccard'>): Likeness => ({
    members,
    rarity: weightedJaccard(view, rarityFor(a, b), a, b),
    ground: groundLikeness(view, a, b),
    theme: themeLikeness(view, a, b),
    type: typeLikeness(view, a, b),
  });
});

const parts = ['members', 'rarity', 'ground', 'theme', 'type'] as const;

/** The parts as one figure: the mean of those that are known, by their weights. */
export const blend = (likeness: Likeness, weights: LikenessWeights): number => {
  let sum = 0;
  let weight = 0;
  for (const part of parts) {
    const value = likeness[part];
    if (value === null) continue;
    sum += weights[part] * value;
    weight += weights[part];
  }
  return weight === 0 ? 0 : sum / weight;
};

const similarityCriteria = ({ minJaccard, minContainment, minShared }: Thresholds): OverlapCriteria => ({
  minJaccard,
  minContainment,
  minShared,
  minSize: 1,
});

/** Tells whether a pair that shares members enough is one of `similar-partnerships`. */
export const similarOtherwise = (view: View): ((pair: MemberOverlap) => boolean) => {
  const areKin = kinship(view);
  return ({ a, b }) => groundsMeet(view, a, b) && themesMeet(view, a, b) && !areKin(a, b);
};

/** Every pair that fires `similar-partnerships`, in no order. */
export const visitSimilarPairs = (view: View, thresholds: Thresholds, accept: (pair: MemberOverlap) => void): void => {
  const isSimilar = similarOtherwise(view);
  visitOverlaps(view, indexMembers(view), similarityCriteria(thresholds), (pair) => {
    if (isSimilar(pair)) accept(pair);
  });
};

/** The similar pairs within a group, in id order. */
export const similarPairsWithin = (view: View, group: readonly number[], thresholds: Thresholds): MemberOverlap[] => {
  const criteria = similarityCriteria(thresholds);
  const isSimilar = similarOtherwise(view);
  return group.flatMap((a, place) =>
    group
      .slice(place + 1)
      .map((b) => overlapOf(view, a, b))
      .filter((pair) => isWanted(criteria, pair) && aliveTogether(view, pair.a, pair.b) && isSimilar(pair)),
  );
};

/** The groups that similar pairs make: no pair within one of them is a finding of its own. */
export const similarGroups = onceFor((view: View) =>
  onceFor(({ thresholds }: Settings): Groups => {
    const groups = new Groups();
    visitSimilarPairs(view, thresholds, ({ a, b }) => groups.join(a, b));
    return groups;
  }),
);

/**
 * The groups of a changed view: only what was touched, and what was or comes to be in a group with it, is looked at again.
 *
 * @param before the group that a partnership was in before; empty where it was in none.
 * @returns the groups looked at, and every partnership that was.
 */
export const reviseGroups = (
  view: View,
  { thresholds }: Settings,
  before: (partnership: number) => readonly number[],
  touched: ReadonlySet<number>,
): { readonly groups: Groups; readonly around: ReadonlySet<number> } => {
  const criteria = similarityCriteria(thresholds);
  const isSimilar = similarOtherwise(view);
  const around = new Set<number>();
  const groups = new Groups();
  const open = [...touched];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (around.has(node)) continue;
    around.add(node);
    open.push(...before(node));
    if (!isViewed(view.scope, node)) continue;
    visitOverlapsOf(view, criteria, node, (pair) => {
      if (!isSimilar(pair)) return;
      groups.join(pair.a, pair.b);
      open.push(pair.a, pair.b);
    });
  }
  return { groups, around };
};
