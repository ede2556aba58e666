/** The answer to `/api/coterminosity`: computed relations, and beside them what sources say. */
import { listAt } from './columns.ts';
import { type AreaPair, type Coterminosity, compareAreas, nearMisses, straddlingAreas } from './coterminosity.ts';
import { idOf, relationsOf } from './snapshot.ts';
import type { View } from './view.ts';

export interface CoterminosityQuery {
  readonly kinds: readonly [string, string];
  readonly limit: number;
}

const statements = [
  ['COTERMINOUS_WITH', 'coterminous'],
  ['OVERLAPS', 'overlaps'],
] as const;

/** What sources say of areas of the two kinds, either way round, beside what is computed. */
const reportedRelations = (view: View, { pairs, isUnknown, areasA, areasB }: Coterminosity) => {
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

export const answerCoterminosity = (view: View, { kinds, limit }: CoterminosityQuery) => {
  const { snapshot } = view;
  const id = (node: number) => idOf(snapshot, node);
  const found = compareAreas(view, ...kinds, limit);
  const inWords = ({ a, b, ...rest }: AreaPair) => ({ a: id(a), b: id(b), ...rest });
  const misses = nearMisses(found.pairs);
  const straddling = straddlingAreas(found.pairs);
  const reported = reportedRelations(view, found);
  return {
    revision: snapshot.revision,
    total: found.pairs.length,
    pairs: found.pairs.slice(0, limit).map(inWords),
    totalUnknown: found.unknown.total,
    unknown: found.unknown.first.map(([a, b]) => [id(a), id(b)]),
    nearMisses: misses.slice(0, limit).map((miss) => ({ ...miss, a: id(miss.a), b: id(miss.b) })),
    straddling: straddling.slice(0, limit).map(({ area, across }) => ({ id: id(area), across: across.map(id) })),
    reported: reported.slice(0, limit),
    truncated:
      Math.max(found.pairs.length, found.unknown.total, misses.length, straddling.length, reported.length) > limit,
  };
};
