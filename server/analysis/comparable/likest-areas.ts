/** The areas of a kind that are most like one of it, and what covers them. */
import type { AreaLikeness } from '#contract/comparable-areas';
import { coversByArea } from '../coverage.ts';
import { idOf, isSynthetic, nodesOf } from '../snapshot.ts';
import { TopList } from '../top-list.ts';
import type { View } from '../view.ts';
import { type AreaTraits, areaLikeness, bandsOf, meanLikeness, traitsIn } from './likeness.ts';

export interface LikestRequest {
  /** The place of the area. */
  readonly area: number;
  readonly limit: number;
}

/** How many live in an area; null where that is not recorded. */
export const populationOf = ({ snapshot }: View, area: number): number | null => {
  const population = snapshot.nodes.populations[area]!;
  return Number.isNaN(population) ? null : population;
};

/** Partnerships that cover an area, in full before in part. */
export const boardsOf = (view: View, area: number): readonly number[] => {
  const { full = [], part = [] } = coversByArea(view).get(area) ?? {};
  return [...full, ...part];
};

interface LikeArea {
  readonly area: number;
  readonly parts: AreaLikeness;
  /** 0 to 1. */
  readonly likeness: number;
}

export interface LikestAreas {
  /** Where the bands of population begin. */
  readonly bands: number[];
  /** Of how many the first are listed. */
  readonly total: number;
  readonly listed: readonly LikeArea[];
  /** Ids of the partnerships that cover the area or one that is listed: whose history is to be read. */
  readonly boards: string[];
}

export const likestAreas = (view: View, { area: asked, limit }: LikestRequest): LikestAreas => {
  const { snapshot, scope } = view;
  const kind = snapshot.nodes.types[asked];
  const others = [...nodesOf(snapshot, 'Boundary')].filter(
    (area) => area !== asked && scope.nodes[area]! > 0 && snapshot.nodes.types[area] === kind,
  );
  const populations = [asked, ...others].map((area) => populationOf(view, area));
  const bands = bandsOf(populations.filter((population) => population !== null));
  const traits = traitsIn(view);
  const traitsOf = (area: number): AreaTraits => ({ ...traits(area), population: populationOf(view, area) });
  const own = traitsOf(asked);
  const top = new TopList<LikeArea>(limit, (a, b) => b.likeness - a.likeness || a.area - b.area);
  for (const area of others) {
    // What was made up is no measure of what was not.
    if (isSynthetic(snapshot, area) !== isSynthetic(snapshot, asked)) continue;
    const parts = areaLikeness(own, traitsOf(area), bands);
    top.add({ area, parts, likeness: meanLikeness(parts) });
  }
  const listed = top.sorted();
  const boards = new Set([asked, ...listed.map(({ area }) => area)].flatMap((area) => boardsOf(view, area)));
  return { bands, total: top.added, listed, boards: [...boards].map((board) => idOf(snapshot, board)) };
};
