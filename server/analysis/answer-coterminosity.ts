/** The answer to `/api/coterminosity`: computed relations, and beside them what sources say. */
import { reportedRelations } from './boundaries/reported-relations.ts';
import { type AreaPair, compareAreas, nearMisses, straddlingAreas } from './coterminosity.ts';
import { idOf } from './snapshot.ts';
import type { View } from './view.ts';

export interface CoterminosityQuery {
  readonly kinds: readonly [string, string];
  readonly limit: number;
}

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
