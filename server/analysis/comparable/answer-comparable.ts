/** The answer to `/api/comparable-areas`. */
import type { ComparableArea, comparableAreas } from '#contract/comparable-areas';
import type { OkOf } from '#contract/endpoint';
import { byCodePoint } from '../code-points.ts';
import { coversByArea } from '../coverage.ts';
import { idOf, isSynthetic, nodesOf, reference, type Snapshot, typeOf } from '../snapshot.ts';
import { TopList } from '../top-list.ts';
import { inScope, type View } from '../view.ts';
import {
  type AreaTraits,
  areaLikeness,
  bandsOf,
  meanLikeness,
  programmesOf,
  traitsIn,
  wholesOfArea,
} from './likeness.ts';
import { type BeginningRow, rearrangementsIn, type SuccessionRow } from './rearrangements.ts';

export interface ComparableRequest {
  /** The place of the area. */
  readonly area: number;
  readonly limit: number;
  readonly populations: readonly { readonly id: string; readonly population: number }[];
  readonly successions: readonly SuccessionRow[];
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
  const { snapshot, scope } = view;
  const kind = snapshot.nodes.types[asked.area];
  const populations = new Map(asked.populations.map(({ id, population }) => [id, population]));
  const others = [...nodesOf(snapshot, 'Boundary')].filter(
    (area) => area !== asked.area && scope.nodes[area]! > 0 && snapshot.nodes.types[area] === kind,
  );
  const populationOf = (area: number): number | null => populations.get(idOf(snapshot, area)) ?? null;
  const bands = bandsOf([asked.area, ...others].map(populationOf).filter((population) => population !== null));
  const traits = traitsIn(view);
  const traitsOf = (area: number): AreaTraits => ({ ...traits(area), population: populationOf(area) });
  const own = traitsOf(asked.area);
  const top = new TopList<{ area: number; parts: ComparableArea['parts']; likeness: number }>(
    asked.limit,
    (a, b) => b.likeness - a.likeness || a.area - b.area,
  );
  for (const area of others) {
    // What was made up is no measure of what was not.
    if (isSynthetic(snapshot, area) !== isSynthetic(snapshot, asked.area)) continue;
    const parts = areaLikeness(own, traitsOf(area), bands);
    top.add({ area, parts, likeness: meanLikeness(parts) });
  }
  const histories = rearrangementsIn(view, { ...asked, sources: sourcesOf(snapshot) });
  const arrangementOf = (area: number) => {
    const { full = [], part = [] } = coversByArea(view).get(area) ?? {};
    const boards = [...full, ...part];
    const tiers = wholesOfArea(view, area);
    return {
      ...reference(snapshot, area),
      synthetic: isSynthetic(snapshot, area),
      population: populationOf(area),
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
    total: top.added,
    areas: top.sorted().map(({ area, parts, likeness }) => ({ ...arrangementOf(area), parts, likeness })),
    truncated: top.added > asked.limit,
  };
};
