/** Pairs of partnerships with the links that are kept between them. */
import type { LinkType, RelationshipType } from '#contract/graph-model';
import { pairKey } from '../pairs.ts';
import { isInScope } from '../scope.ts';
import { labelOf, relationsOf } from '../snapshot.ts';
import { aliveTogether, inScope, type View } from '../view.ts';

export interface LinkedPair {
  readonly a: number;
  readonly b: number;
  /** The links between them in scope, either way, by place among the relationships. */
  readonly links: readonly number[];
}

/** Links of some types that leave, or reach, some partnerships, each once; without those, all of them. */
const linksOf = (view: View, types: readonly LinkType[], around?: ReadonlySet<number>): Iterable<number> => {
  const { snapshot, scope } = view;
  if (around === undefined)
    return types.flatMap((type) => [...relationsOf(snapshot, type)].filter((place) => scope.relations[place]! > 0));
  const found = new Set<number>();
  for (const direction of ['leaving', 'reaching'] as const)
    for (const type of types)
      for (const one of around) for (const place of inScope(view, type, direction, one)) found.add(place);
  return found;
};

/**
 * Pairs in view that could have lived at the same time, with their links of some types; by the places of the two.
 *
 * @param around where only pairs are asked for of which one is among these.
 */
export const linkedPairs = (
  view: View,
  types: readonly LinkType[],
  around?: ReadonlySet<number>,
): readonly LinkedPair[] => {
  const { snapshot, scope } = view;
  const pairs = new Map<number, { a: number; b: number; links: number[] }>();
  for (const place of linksOf(view, types, around)) {
    const from = snapshot.relations.from[place]!;
    const to = snapshot.relations.to[place]!;
    if (to === from || labelOf(snapshot, from) !== 'Partnership' || labelOf(snapshot, to) !== 'Partnership') continue;
    if (!isInScope(snapshot, scope, from) || !isInScope(snapshot, scope, to) || !aliveTogether(view, from, to))
      continue;
    const key = pairKey(from, to);
    const known = pairs.get(key);
    if (known) known.links.push(place);
    else pairs.set(key, { a: Math.min(from, to), b: Math.max(from, to), links: [place] });
  }
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
};

/** The relationships of some types between two partnerships in scope, either way, by place. */
export const linksBetween = (
  view: View,
  types: readonly RelationshipType[],
  a: number,
  b: number,
): readonly number[] => {
  const { to } = view.snapshot.relations;
  const leaving = (from: number, other: number) =>
    types.flatMap((type) => inScope(view, type, 'leaving', from)).filter((place) => to[place] === other);
  return [...leaving(a, b), ...leaving(b, a)];
};
