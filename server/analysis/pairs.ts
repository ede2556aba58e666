/** Pairs of partnerships that relationships join. */
import type { RelationshipType } from '#contract/graph-model';
import { onceFor } from './once-for.ts';
import { relationsOf } from './snapshot.ts';
import { inScope, type View } from './view.ts';

/** A pair as one number, the same for either order; places stay below 2²⁶. */
export const pairKey = (a: number, b: number): number => (a < b ? a * 67_108_864 + b : b * 67_108_864 + a);

/** Pairs of partnerships joined in scope by a relationship of one of the types, either way, by their `pairKey`. */
export const joinedPairs = ({ snapshot, scope }: View, types: readonly RelationshipType[]): ReadonlySet<number> => {
  const pairs = new Set<number>();
  for (const type of types) {
    for (const place of relationsOf(snapshot, type)) {
      if (scope.relations[place]! > 0)
        pairs.add(pairKey(snapshot.relations.from[place]!, snapshot.relations.to[place]!));
    }
  }
  return pairs;
};

/** Everything that a partnership is part of, through any number of steps. */
export const wholesOf = (view: View, partnership: number): ReadonlySet<number> => {
  const wholes = new Set<number>();
  const open = [partnership];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const place of inScope(view, 'PART_OF', 'leaving', part)) {
      const whole = view.snapshot.relations.to[place]!;
      if (!wholes.has(whole)) {
        wholes.add(whole);
        open.push(whole);
      }
    }
  }
  return wholes;
};

/** How two partnerships are kin: one is part of the other, or its successor. */
export type Kin =
  | { readonly kind: 'nested'; readonly part: number; readonly whole: number }
  | { readonly kind: 'successors' };

/** Tells how two are kin, or null. Answers are kept as they are found. */
export const kinOf = onceFor((view: View): ((a: number, b: number) => Kin | null) => {
  const successions = joinedPairs(view, ['SUCCEEDED_BY']);
  const known = new Map<number, ReadonlySet<number>>();
  const wholes = (partnership: number) => {
    const found = known.get(partnership) ?? wholesOf(view, partnership);
    known.set(partnership, found);
    return found;
  };
  return (a, b) => {
    if (wholes(a).has(b)) return { kind: 'nested', part: a, whole: b };
    if (wholes(b).has(a)) return { kind: 'nested', part: b, whole: a };
    return successions.has(pairKey(a, b)) ? { kind: 'successors' } : null;
  };
});

/** Tells whether two are kin. */
export const kinship = onceFor((view: View): ((a: number, b: number) => boolean) => {
  const kin = kinOf(view);
  return (a, b) => kin(a, b) !== null;
});
