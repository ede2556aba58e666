/** Pairs of partnerships with the links that are kept between them. */
import type { LinkType } from '#contract/graph-model';
import { pairKey } from '../pairs.ts';
import { isInScope } from '../scope.ts';
import { labelOf } from '../snapshot.ts';
import { aliveTogether, inScope, type View } from '../view.ts';

export interface LinkedPair {
  readonly a: number;
  readonly b: number;
  /** The links between them in scope, either way, by place among the relationships. */
  readonly links: readonly number[];
}

/** Pairs in view that could have lived at the same time, with their links of some types; by the places of the two. */
export const linkedPairs = (view: View, types: readonly LinkType[]): readonly LinkedPair[] => {
  const { snapshot, scope, partnerships } = view;
  const pairs = new Map<number, { a: number; b: number; links: number[] }>();
  for (const from of partnerships) {
    for (const place of types.flatMap((type) => inScope(view, type, 'leaving', from))) {
      const to = snapshot.relations.to[place]!;
      if (to === from || labelOf(snapshot, to) !== 'Partnership' || !isInScope(snapshot, scope, to)) continue;
      if (!aliveTogether(view, from, to)) continue;
      const key = pairKey(from, to);
      const known = pairs.get(key);
      if (known) known.links.push(place);
      else pairs.set(key, { a: Math.min(from, to), b: Math.max(from, to), links: [place] });
    }
  }
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
};

/** The links of some types between two partnerships in scope, either way, by place among the relationships. */
export const linksBetween = (view: View, types: readonly LinkType[], a: number, b: number): readonly number[] => {
  const { to } = view.snapshot.relations;
  const leaving = (from: number, other: number) =>
    types.flatMap((type) => inScope(view, type, 'leaving', from)).filter((place) => to[place] === other);
  return [...leaving(a, b), ...leaving(b, a)];
};
