/** How alike two partnerships are: by members, by ground, by theme; each part shown apart. */
import { compareSizes, type MemberOverlap, memberOverlaps } from '../overlaps.ts';
import { joinedPairs, pairKey, sharedOf, type View, wholesOf } from '../view.ts';
import type { Thresholds } from './rule.ts';

export interface SimilarPair extends MemberOverlap {
  /** Shared ÷ all recorded base units; null where the ground of one is not known. */
  readonly ground: number | null;
  /** Shared ÷ all themes; null where the themes of one are not known. */
  readonly theme: number | null;
}

const likeness = (a: readonly number[], b: readonly number[]): number | null =>
  a.length === 0 || b.length === 0 ? null : compareSizes(sharedOf(a, b).length, a.length, b.length).jaccard;

/** How alike the grounds and the themes of two partnerships are. */
export const groundAndTheme = ({ ground, themes }: View, a: number, b: number) => ({
  ground: likeness(ground.get(a)!, ground.get(b)!),
  theme: likeness(themes.get(a)!, themes.get(b)!),
});

/** Pairs that fire `similar-partnerships`, in id order. */
export const similarPairs = (view: View, { minJaccard, minContainment, minShared }: Thresholds): SimilarPair[] => {
  const successions = joinedPairs(view, ['SUCCEEDED_BY']);
  return memberOverlaps(
    view,
    ({ shared, jaccard, containment }) =>
      shared >= minShared && (jaccard >= minJaccard || containment >= minContainment),
  )
    .map((pair) => ({ ...pair, ...groundAndTheme(view, pair.a, pair.b) }))
    .filter(
      ({ a, b, ground, theme }) =>
        ground !== 0 &&
        theme !== 0 &&
        !successions.has(pairKey(a, b)) &&
        !wholesOf(view, a).has(b) &&
        !wholesOf(view, b).has(a),
    );
};

/** The connected groups that pairs make: each group and the groups by their least place, ascending. */
export const connectedGroups = (pairs: readonly { readonly a: number; readonly b: number }[]): number[][] => {
  const groupOf = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    const groupA = groupOf.get(a) ?? [a];
    const groupB = groupOf.get(b) ?? [b];
    if (groupA === groupB) continue;
    const [larger, smaller] = groupA.length >= groupB.length ? [groupA, groupB] : [groupB, groupA];
    larger.push(...smaller);
    for (const node of larger) groupOf.set(node, larger);
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => a - b)).sort((x, y) => x[0]! - y[0]!);
};
