import type { OkOf } from '#contract/endpoint';
import type { overlaps } from '#contract/overlaps';
import { listOverlaps, type MemberOverlap, type OverlapQuery } from './overlaps.ts';
import { kinOf } from './pairs.ts';
import { idOf } from './snapshot.ts';
import type { View } from './view.ts';

type Answer = OkOf<typeof overlaps>;

/** How those of the pairs that are kin are kin. */
const kinAmong = (view: View, pairs: readonly MemberOverlap[]): Answer['kin'] =>
  pairs.flatMap(({ a, b }): Answer['kin'] => {
    const kin = kinOf(view)(a, b);
    if (kin === null) return [];
    const ids = { a: idOf(view.snapshot, a), b: idOf(view.snapshot, b), kind: kin.kind };
    return kin.kind === 'nested' ? [{ ...ids, part: idOf(view.snapshot, kin.part), route: 'sub-group' }] : [ids];
  });

/** The answer to `/api/overlaps`. */
export const answerOverlaps = (view: View, query: OverlapQuery): Answer => {
  const { snapshot } = view;
  const { total, pairs } = listOverlaps(view, query);
  return {
    revision: snapshot.revision,
    total,
    pairs: pairs.map((pair) => ({ ...pair, a: idOf(snapshot, pair.a), b: idOf(snapshot, pair.b) })),
    kin: kinAmong(view, pairs),
    truncated: total > pairs.length,
  };
};
