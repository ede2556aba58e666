/** Ground: the base units that areas are made of. */
import { onceFor } from './once-for.ts';
import { type Snapshot, typeIndex } from './snapshot.ts';

const maxSteps = 8;

/** What of a scope the ground depends on: which relationships are in it. */
interface Masks {
  readonly relations: Uint8Array;
}

/** The areas within another, one step down. */
export const partsOf = ({ relations, reaching }: Snapshot, scope: Masks, area: number): number[] => {
  const within = typeIndex('WITHIN');
  const parts: number[] = [];
  for (let index = reaching.offsets[area]!; index < reaching.offsets[area + 1]!; index += 1) {
    const place = reaching.values[index]!;
    if (relations.types[place] === within && scope.relations[place]! > 0) parts.push(relations.from[place]!);
  }
  return parts;
};

/** The base units of areas taken together, and whether they are known to be all of them. */
export interface Ground {
  /** The leaves that WITHIN reaches in at most 8 steps; an area without parts is its own. Ascending, each once. */
  readonly units: readonly number[];
  /** True where every area with parts, on the way down, is said to be complete. */
  readonly complete: boolean;
}

export const groundOf = (snapshot: Snapshot, scope: Masks, areas: Iterable<number>): Ground => {
  const units = new Set<number>();
  const seen = new Set<number>();
  let complete = true;
  let level = [...areas];
  for (let step = 0; step <= maxSteps && level.length > 0; step += 1) {
    const next: number[] = [];
    for (const area of level) {
      if (seen.has(area)) continue;
      seen.add(area);
      const parts = partsOf(snapshot, scope, area);
      if (parts.length === 0) units.add(area);
      else {
        complete &&= snapshot.nodes.complete[area] === 1;
        next.push(...parts);
      }
    }
    level = next;
  }
  return { units: [...units].sort((a, b) => a - b), complete };
};

const kept = onceFor((_: Masks) => new Map<number, Ground>());

/** The ground of one area, worked out once for the masks of a scope, which are of one snapshot. */
export const groundOfArea = (snapshot: Snapshot, scope: Masks, area: number): Ground => {
  const known = kept(scope).get(area) ?? groundOf(snapshot, scope, [area]);
  kept(scope).set(area, known);
  return known;
};
