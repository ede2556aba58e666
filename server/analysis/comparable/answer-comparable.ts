/** The answer to `/api/comparable-areas`. */
import type { ComparableArea, comparableAreas } from '#contract/comparable-areas';
import type { OkOf } from '#contract/endpoint';
import { byCodePoint } from '../code-points.ts';
import { coversByArea } from '../coverage.ts';
import { idOf, isSynthetic, nodesOf, reference, type Snapshot, typeOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import { programmesOf, wholesOfArea } from './likeness.ts';
import { boardsOf, type LikestAreas, type LikestRequest, populationOf } from './likest-areas.ts';
import { type BeginningRow, rearrangementsIn, type SuccessionRow } from './rearrangements.ts';

export interface ComparableRequest extends LikestRequest {
  /** As `likestAreas` has them. */
  readonly likest: LikestAreas;
  /** Of its boards. */
  readonly successions: readonly SuccessionRow[];
  /** Of these, and of what became of them. */
  readonly beginnings: readonly BeginningRow[];
}

const sourcesOf = (snapshot: Snapshot) =>
  new Map(
    [...nodesOf(snapshot, 'Source')].map((source) => {
      const { id, name } = reference(snapshot, source);
      return [id, { name, kind: typeOf(snapshot, source) ?? 'not known' }] as const;
    }),
  );

const typesOf = (view: View, area: number): ComparableArea['types'] => {
  const { full = [], part = [] } = coversByArea(view).get(area) ?? {};
  const counts = new Map<string, { full: number; part: number }>();
  for (const [boards, how] of [[full, 'full'] as const, [part, 'part'] as const]) {
    for (const board of boards) {
      const type = typeOf(view.snapshot, board);
      if (type === null) continue;
      const count = counts.get(type) ?? { full: 0, part: 0 };
      count[how] += 1;
      counts.set(type, count);
    }
  }
  return [...counts].map(([type, count]) => ({ type, ...count })).sort((a, b) => byCodePoint(a.type, b.type));
};

export const answerComparable = (view: View, asked: ComparableRequest): OkOf<typeof comparableAreas> => {
  const { snapshot } = view;
  const { bands, total, listed } = asked.likest;
  const histories = rearrangementsIn(view, { ...asked, sources: sourcesOf(snapshot) });
  const arrangementOf = (area: number) => {
    const boards = boardsOf(view, area);
    const tiers = wholesOfArea(view, area);
    return {
      ...reference(snapshot, area),
      synthetic: isSynthetic(snapshot, area),
      population: populationOf(view, area),
      programmes: programmesOf(view, area).map((programme) => reference(snapshot, programme)),
      partnerships: boards.length,
      types: typesOf(view, area),
      tiers: tiers.map((whole) => reference(snapshot, whole)),
      twoTier: tiers.length === 0 ? null : tiers.some((whole) => typeOf(snapshot, whole) === 'county'),
      nested: boards.filter((board) => inScope(view, 'PART_OF', 'leaving', board).length > 0).length,
      ...histories(boards.map((board) => idOf(snapshot, board))),
    };
  };
  return {
    revision: snapshot.revision,
    areaKind: typeOf(snapshot, asked.area),
    bands,
    area: arrangementOf(asked.area),
    total,
    areas: listed.map(({ area, parts, likeness }) => ({ ...arrangementOf(area), parts, likeness })),
    truncated: total > asked.limit,
  };
};
