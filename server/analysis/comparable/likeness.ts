/** How alike two areas of one kind are. */
import type { AreaLikeness } from '#contract/comparable-areas';
import { coversByArea } from '../coverage.ts';
import { onceFor } from '../once-for.ts';
import { labelOf, noWord, typeOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';

/** What is compared of an area. */
export interface AreaTraits {
  /** Areas of the kind region that it lies within, through any number of steps; null: in none. */
  readonly regions: ReadonlySet<number> | null;
  readonly programmes: ReadonlySet<number>;
  readonly population: number | null;
  /** Types of partnership that cover it, in full or in part, as words. */
  readonly types: ReadonlySet<number>;
}

const bandCount = 4;

/** Everything that an area lies within, the next first. */
export const wholesOfArea = (view: View, area: number): number[] => {
  const found: number[] = [];
  for (let open = [area]; open.length > 0; ) {
    const next = open
      .flatMap((each) => inScope(view, 'WITHIN', 'leaving', each))
      .map((place) => view.snapshot.relations.to[place]!)
      .filter((whole) => whole !== area && !found.includes(whole));
    open = [...new Set(next)];
    found.push(...open);
  }
  return found;
};

const regionsOf = (view: View, area: number): ReadonlySet<number> | null => {
  const regions = wholesOfArea(view, area).filter((whole) => typeOf(view.snapshot, whole) === 'region');
  return regions.length === 0 ? null : new Set(regions);
};

export const programmesOf = (view: View, area: number): number[] =>
  inScope(view, 'ELIGIBLE_FOR', 'leaving', area)
    .map((place) => view.snapshot.relations.to[place]!)
    .filter((node) => labelOf(view.snapshot, node) === 'Programme');

/** Tells what is compared of areas, but for how many live there; kept as it is worked out. */
export const traitsIn = onceFor((view: View) => {
  const known = new Map<number, Omit<AreaTraits, 'population'>>();
  return (area: number): Omit<AreaTraits, 'population'> => {
    const found = known.get(area);
    if (found) return found;
    const { types } = view.snapshot.nodes;
    const cover = coversByArea(view).get(area) ?? { full: [], part: [] };
    const traits = {
      regions: regionsOf(view, area),
      programmes: new Set(programmesOf(view, area)),
      types: new Set([...cover.full, ...cover.part].map((board) => types[board]!).filter((type) => type !== noWord)),
    };
    known.set(area, traits);
    return traits;
  };
});

/** Where bands begin: quarters of the populations that are known. */
export const bandsOf = (populations: readonly number[]): number[] => {
  const sorted = [...populations].sort((a, b) => a - b);
  if (sorted.length < bandCount) return [];
  return Array.from(
    { length: bandCount - 1 },
    (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / bandCount)]!,
  );
};

const bandIn = (bands: readonly number[], population: number): number =>
  bands.filter((begins) => population >= begins).length;

/** Jaccard; null where nothing is recorded of either. */
const jaccard = (a: ReadonlySet<number>, b: ReadonlySet<number>): number | null => {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? null : (a.size + b.size - all) / all;
};

export const areaLikeness = (a: AreaTraits, b: AreaTraits, bands: readonly number[]): AreaLikeness => ({
  region:
    a.regions === null || b.regions === null ? null : Number([...a.regions].some((region) => b.regions!.has(region))),
  programmes: jaccard(a.programmes, b.programmes),
  population:
    a.population === null || b.population === null || bands.length === 0
      ? null
      : 1 - Math.abs(bandIn(bands, a.population) - bandIn(bands, b.population)) / bands.length,
  structure: jaccard(a.types, b.types),
});

/** The mean of the parts that are known; 0 where none is. */
export const meanLikeness = (parts: AreaLikeness): number => {
  const known = Object.values(parts).filter((part) => part !== null);
  return known.length === 0 ? 0 : known.reduce((sum, part) => sum + part, 0) / known.length;
};
