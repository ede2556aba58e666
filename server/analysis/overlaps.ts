/**
 * Pairs of partnerships that share members, exactly. Each partnership's shared members are counted over the boards of
 * its members, so the work grows with the pairs that share anything, never with all pairs.
 */
import type { OverlapMeasure } from '#contract/overlaps';
import { aliveTogether, boardsByMember, type View } from './view.ts';

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

/**
 * Every pair that could have lived together, shares a member and is accepted, in id order.
 * A member known only by its type counts in the sizes and is never shared.
 */
export const memberOverlaps = (view: View, accept: (overlap: MemberOverlap) => boolean): MemberOverlap[] => {
  const { snapshot, partnerships, members } = view;
  const boards = boardsByMember(view);
  const counts = new Int32Array(snapshot.nodes.length);
  const accepted: MemberOverlap[] = [];
  for (const a of partnerships) {
    const met: number[] = [];
    for (const member of members.get(a)!) {
      if (snapshot.nodes.named[member] === 0) continue;
      for (let index = boards.offsets[member]!; index < boards.offsets[member + 1]!; index += 1) {
        const b = boards.values[index]!;
        if (b <= a) continue;
        if (counts[b] === 0) met.push(b);
        counts[b]! += 1;
      }
    }
    for (const b of met.sort((x, y) => x - y)) {
      const shared = counts[b]!;
      counts[b] = 0;
      const overlap = { a, b, ...compareSizes(shared, members.get(a)!.length, members.get(b)!.length) };
      if (accept(overlap) && aliveTogether(view, a, b)) accepted.push(overlap);
    }
  }
  return accepted;
};

export interface OverlapQuery {
  readonly measure: OverlapMeasure;
  /** Inclusive. */
  readonly min: number;
  /** The least size of both member sets. */
  readonly minSize: number;
}

/** The answer to `/api/overlaps`, whole: by falling measure, falling shared, then ids, in whose order pairs come. */
export const listOverlaps = (view: View, { measure, min, minSize }: OverlapQuery): MemberOverlap[] =>
  memberOverlaps(view, (pair) => pair[measure] >= min && pair.sizeA >= minSize && pair.sizeB >= minSize).sort(
    (x, y) => y[measure] - x[measure] || y.shared - x.shared,
  );
