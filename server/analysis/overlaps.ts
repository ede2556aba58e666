/**
 * Pairs of partnerships that share members, exactly, without ever holding all pairs.
 *
 * If two lists of members, rarest first, are to share at least k, the first that they share is among the first n − k + 1 of
 * each, where n is the list's own length. (The prefix filter: S. Chaudhuri, V. Ganti, R. Kaushik, "A Primitive Operator for
 * Similarity Joins in Data Cleaning", ICDE 2006.) Partnerships come by ascending size and each is held against those before
 * it. As these only await partners no smaller than themselves, they need be found by fewer members still, the rare ones: an
 * agency on every board hardly ever finds a pair. (The order and the two lengths: C. Xiao, W. Wang, X. Lin, J. X. Yu,
 * "Efficient Similarity Joins for Near Duplicate Detection", WWW 2008.)
 */
import type { OverlapMeasure } from '#contract/overlaps';
import { listAt, listLength } from './columns.ts';
import { indexMembers, type MemberIndex } from './member-index.ts';
import { typeIndex } from './snapshot.ts';
import { TopList } from './top-list.ts';
import { aliveTogether, isViewed, memberSeats, type View } from './view.ts';

/** Two partnerships by place, a before b in id order, and how their member sets meet. */
export interface MemberOverlap {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly sizeA: number;
  readonly sizeB: number;
  readonly jaccard: number;
  readonly containment: number;
}

export const compareSizes = (shared: number, sizeA: number, sizeB: number) => ({
  shared,
  sizeA,
  sizeB,
  jaccard: shared / (sizeA + sizeB - shared),
  containment: shared / Math.min(sizeA, sizeB),
});

/** A pair is wanted where one of the two measures reaches its minimum; null asks nothing of a measure. */
export interface OverlapCriteria {
  readonly minJaccard: number | null;
  readonly minContainment: number | null;
  readonly minShared: number;
  /** The least size of both member sets. */
  readonly minSize: number;
}

/** Room for the last digit of a product of a threshold and a size. */
const slack = 1e-9;

/** How many members two sets of these sizes must share to be wanted; too low by one at most, never too high. */
const leastShared = ({ minJaccard, minContainment, minShared }: OverlapCriteria, small: number, large: number) => {
  const byJaccard = minJaccard === null ? Number.POSITIVE_INFINITY : (minJaccard * (small + large)) / (1 + minJaccard);
  const byContainment = minContainment === null ? Number.POSITIVE_INFINITY : minContainment * small;
  return Math.max(1, minShared, Math.ceil(Math.min(byJaccard, byContainment) - slack));
};

/** The smallest set that can reach the minimum with one of a size. */
const smallestSize = ({ minJaccard, minContainment }: OverlapCriteria, large: number): number =>
  minContainment !== null || minJaccard === null ? 0 : Math.ceil(minJaccard * large - slack);

/** How many ranks two ascending runs share; −1 as soon as `least` cannot be reached. */
const countShared = (values: Int32Array, i: number, endI: number, j: number, endJ: number, least: number): number => {
  let shared = 0;
  while (i < endI && j < endJ) {
    if (shared + Math.min(endI - i, endJ - j) < least) return -1;
    const difference = values[i]! - values[j]!;
    if (difference === 0) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (difference < 0) i += 1;
    else j += 1;
  }
  return shared >= least ? shared : -1;
};

type Accept = (overlap: MemberOverlap) => void;

/** Whether two members lists meet as the criteria ask. */
export const isWanted = ({ minJaccard, minContainment, minShared }: OverlapCriteria, overlap: MemberOverlap): boolean =>
  overlap.shared >= minShared &&
  ((minJaccard !== null && overlap.jaccard >= minJaccard) ||
    (minContainment !== null && overlap.containment >= minContainment));

/** How the member sets of two partnerships meet, a before b. */
export const overlapOf = ({ snapshot, members }: View, a: number, b: number): MemberOverlap => {
  const { named } = snapshot.nodes;
  const { offsets, values } = members;
  let shared = 0;
  let i = offsets[a]!;
  let j = offsets[b]!;
  while (i < offsets[a + 1]! && j < offsets[b + 1]!) {
    const difference = values[i]! - values[j]!;
    if (difference === 0) shared += named[values[i]!]!;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return { a, b, ...compareSizes(shared, listLength(members, a), listLength(members, b)) };
};

/** Hands on a pair with so many shared if it is wanted and could have lived together. */
const offer = (view: View, criteria: OverlapCriteria, accept: Accept, x: number, y: number, shared: number): void => {
  const { members } = view;
  const [a, b] = x < y ? [x, y] : [y, x];
  const overlap = { a, b, ...compareSizes(shared, listLength(members, a), listLength(members, b)) };
  if (isWanted(criteria, overlap) && aliveTogether(view, a, b)) accept(overlap);
};

/** Every wanted pair, once, in no order. */
export const visitOverlaps = (view: View, index: MemberIndex, criteria: OverlapCriteria, accept: Accept): void => {
  const { sizes, ranks, boards, bySize } = index;
  const seenBy = new Int32Array(sizes.length).fill(-1);
  // By rank: the partnerships that it finds, by ascending size, and where in `ranks` it stands in their lists. A rank's run
  // goes from `first`, the first that is large enough, to `next`.
  const owners = new Int32Array(boards.values.length);
  const places = new Int32Array(boards.values.length);
  const first = boards.offsets.slice();
  const next = boards.offsets.slice();
  for (const large of bySize) {
    const size = sizes[large]!;
    if (size < criteria.minSize) continue;
    const start = ranks.offsets[large]!;
    const end = ranks.offsets[large + 1]!;
    const smallest = smallestSize(criteria, size);
    const lastAsked = end - leastShared(criteria, smallest, size);
    for (let place = start; place <= lastAsked; place += 1) {
      const rank = ranks.values[place]!;
      while (first[rank]! < next[rank]! && sizes[owners[first[rank]!]!]! < smallest) first[rank]! += 1;
      for (let entry = first[rank]!; entry < next[rank]!; entry += 1) {
        const small = owners[entry]!;
        if (seenBy[small] === large) continue;
        seenBy[small] = large;
        const needed = leastShared(criteria, sizes[small]!, size);
        // It is the first that they share: what stands before it in either list is not in the other.
        const shared = countShared(ranks.values, place, end, places[entry]!, ranks.offsets[small + 1]!, needed);
        if (shared > 0) offer(view, criteria, accept, small, large, shared);
      }
    }
    const lastFinding = end - leastShared(criteria, size, size);
    for (let place = start; place <= lastFinding; place += 1) {
      const rank = ranks.values[place]!;
      owners[next[rank]!] = large;
      places[next[rank]!] = place;
      next[rank]! += 1;
    }
  }
};

/**
 * Every wanted pair that one partnership is in, in no order. It needs no index: shared members are counted over the boards
 * of its own.
 */
export const visitOverlapsOf = (view: View, criteria: OverlapCriteria, partnership: number, accept: Accept): void => {
  const { snapshot, members } = view;
  if (listLength(members, partnership) < criteria.minSize) return;
  const isMember = memberSeats(snapshot);
  const { types, to } = snapshot.relations;
  const { offsets, values } = snapshot.leaving;
  const memberOf = typeIndex('MEMBER_OF');
  const counts = new Int32Array(members.offsets.length - 1);
  const met: number[] = [];
  for (const member of listAt(members, partnership)) {
    if (snapshot.nodes.named[member] === 0) continue;
    // Seats that leave a member stand by board: those on one board follow each other.
    let last = partnership;
    for (let index = offsets[member]!; index < offsets[member + 1]!; index += 1) {
      const seat = values[index]!;
      const board = to[seat]!;
      if (types[seat] !== memberOf || board === last || board === partnership) continue;
      if (view.scope.relations[seat] === 0 || !isMember(seat) || !isViewed(view.scope, board)) continue;
      last = board;
      if (counts[board] === 0) met.push(board);
      counts[board]! += 1;
    }
  }
  for (const other of met)
    if (counts[other]! >= criteria.minShared && listLength(members, other) >= criteria.minSize)
      offer(view, criteria, accept, partnership, other, counts[other]!);
};

/** Jaccard of two partnerships in which a member counts for as much as it is rare; one known only by its type is rare. */
export const weightedJaccard = ({ snapshot, members }: View, rarity: Float64Array, a: number, b: number): number => {
  const { named } = snapshot.nodes;
  const ofA = listAt(members, a);
  const ofB = listAt(members, b);
  let shared = 0;
  let all = 0;
  let i = 0;
  let j = 0;
  while (i < ofA.length || j < ofB.length) {
    const left = i < ofA.length ? ofA[i]! : Number.POSITIVE_INFINITY;
    const right = j < ofB.length ? ofB[j]! : Number.POSITIVE_INFINITY;
    const node = Math.min(left, right);
    // What is known only by its type stands in each of the two sets apart.
    const apart = left === right && named[node] === 0;
    all += apart ? 2 * rarity[node]! : rarity[node]!;
    if (left === right && !apart) shared += rarity[node]!;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return all === 0 ? 0 : shared / all;
};

export interface OverlapQuery {
  readonly measure: OverlapMeasure;
  /** Inclusive. */
  readonly min: number;
  /** The least size of both member sets. */
  readonly minSize: number;
  readonly limit: number;
}

/** The answer to `/api/overlaps`: how many pairs there are, and the first by falling measure, falling shared, then ids. */
export const listOverlaps = (view: View, { measure, min, minSize, limit }: OverlapQuery) => {
  const top = new TopList<MemberOverlap>(
    limit,
    (x, y) => y[measure] - x[measure] || y.shared - x.shared || x.a - y.a || x.b - y.b,
  );
  const criteria = {
    minJaccard: measure === 'jaccard' ? min : null,
    minContainment: measure === 'containment' ? min : null,
    minShared: 1,
    minSize,
  };
  visitOverlaps(view, indexMembers(view), criteria, (pair) => top.add(pair));
  return { total: top.added, pairs: top.sorted() };
};
