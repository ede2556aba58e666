/** From region to district: the areas that an area lies in, and the kind of area within it that comes next. */
import { addToList } from '../../add-to-list.ts';
import { partsOf } from '../ground.ts';
import { onceFor } from '../once-for.ts';
import { isInScope } from '../scope.ts';
import { nodesOf, typeOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import { districtKinds } from './district-kinds.ts';

const mostSteps = 8;
/** Fewer areas of a kind than this are no choice between areas, where there are more of another. */
const fewAreas = 5;

/** The areas that an area lies in, the widest first, then itself; of several the first. */
export const pathTo = (view: View, area: number): readonly number[] => {
  const path = [area];
  for (let step = 0; step < mostSteps; step += 1) {
    const [up] = inScope(view, 'WITHIN', 'leaving', path[0]!);
    const next = up === undefined ? -1 : view.snapshot.relations.to[up]!;
    if (next < 0 || path.includes(next)) break;
    path.unshift(next);
  }
  return path;
};

const byKind = ({ snapshot }: View, areas: readonly number[]): ReadonlyMap<string, readonly number[]> => {
  const kinds = new Map<string, number[]>();
  for (const area of areas) {
    const kind = typeOf(snapshot, area);
    if (kind !== null) addToList(kinds, kind, area);
  }
  return kinds;
};

const most = (kinds: readonly (readonly [string, number])[]): readonly [string, number] | undefined =>
  [...kinds].sort((a, b) => b[1] - a[1])[0];

/** Of some areas the kind to compare: districts where there are some, else what there are most of. */
const kindAmong = (view: View, areas: readonly number[]): readonly [string, number] | undefined => {
  const counts = [...byKind(view, areas)].map(([kind, { length }]) => [kind, length] as const);
  return most(counts.filter(([kind, count]) => districtKinds.has(kind) && count > 1)) ?? most(counts);
};

/** The parts of some areas that have parts themselves: base units are what areas are counted in, and not compared. */
const within = ({ snapshot, scope }: View, areas: readonly number[]): number[] => [
  ...new Set(
    areas
      .flatMap((area) => partsOf(snapshot, scope, area))
      .filter((part) => isInScope(snapshot, scope, part) && partsOf(snapshot, scope, part).length > 0),
  ),
];

const kindsWithin = onceFor((_: View) => new Map<number, string | null>());

const findWithin = (view: View, area: number): string | null => {
  let best: readonly [string, number] | undefined;
  let level = within(view, [area]);
  for (let step = 0; step < mostSteps && level.length > 0; step += 1) {
    const here = kindAmong(view, level);
    if (here && (best === undefined || here[1] > best[1])) best = here;
    if (best && (districtKinds.has(best[0]) || best[1] >= fewAreas)) break;
    level = within(view, level);
  }
  return best?.[0] ?? null;
};

/** The kind of area to compare within an area; null where it has no parts that have parts. */
export const kindWithin = (view: View, area: number): string | null => {
  const known = kindsWithin(view);
  const found = known.has(area) ? known.get(area)! : findWithin(view, area);
  known.set(area, found);
  return found;
};

/** The widest areas that a Government Office sees side by side. */
const widest = 'region';

/** The kind of area to compare first where no area is asked for: regions where there are several, else districts. */
export const widestKind = onceFor((view: View): string | null => {
  const { snapshot, scope } = view;
  const areas = [...nodesOf(snapshot, 'Boundary')].filter((area) => isInScope(snapshot, scope, area));
  const regions = byKind(view, areas).get(widest)?.length ?? 0;
  return regions >= fewAreas ? widest : (kindAmong(view, areas)?.[0] ?? null);
});

/** Of which kind the areas are that an area is told by: its parts, else itself. */
export const kindToCompare = (view: View, area: number): string | null =>
  kindWithin(view, area) ?? typeOf(view.snapshot, area);
