/** How areas lie to each other as sources state it. */
import type { ReportedRelation } from '#contract/coterminosity';
import { listAt } from '../columns.ts';
import type { Coterminosity } from '../coterminosity.ts';
import { idOf, relationsOf } from '../snapshot.ts';
import type { View } from '../view.ts';

/** Relationships by which sources state how areas lie, with the word for it. */
export const statements = [
  ['COTERMINOUS_WITH', 'coterminous'],
  ['OVERLAPS', 'overlaps'],
] as const;

/** What sources say of areas of the two kinds, either way round, beside what is computed. */
export const reportedRelations = (
  view: View,
  { pairs, isUnknown, areasA, areasB }: Coterminosity,
): ReportedRelation[] => {
  const { snapshot, scope } = view;
  const { from, to, sources } = snapshot.relations;
  const [inA, inB] = [new Set(areasA), new Set(areasB)];
  const pairOf = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  return statements.flatMap(([type, reported]) =>
    [...relationsOf(snapshot, type)].flatMap((place) => {
      const [x, y] = [from[place]!, to[place]!];
      if (scope.relations[place] === 0 || x === y) return [];
      const straight = inA.has(x) && inB.has(y) && !(inA.has(y) && inB.has(x) && y < x);
      if (!straight && !(inA.has(y) && inB.has(x))) return [];
      const [a, b] = straight ? [x, y] : [y, x];
      const pair = pairOf.get(`${a} ${b}`);
      const computed = isUnknown(a, b) ? null : (pair?.relation ?? ('apart' as const));
      return [
        {
          a: idOf(snapshot, a),
          b: idOf(snapshot, b),
          reported,
          computed,
          agrees: computed === null ? null : computed === reported,
          sources: [...listAt(sources, place)].map((source) => idOf(snapshot, source)),
        },
      ];
    }),
  );
};
