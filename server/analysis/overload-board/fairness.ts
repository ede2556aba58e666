/** What a load is divided by, so that large and small are compared fairly: people, or districts, of an area or a ground. */
import type { Fairness } from '#contract/overload';
import { unitsOfAgencies } from '../agency-ground.ts';
import { groundOf } from '../ground.ts';
import { onceFor } from '../once-for.ts';
import { isInScope } from '../scope.ts';
import { labelOf, nodesOf, typeOf } from '../snapshot.ts';
import { groundUnits, type View } from '../view.ts';
import { districtKinds } from './district-kinds.ts';

const peoplePerHead = 10_000;

/** The districts that each base unit lies in. */
const districtsByUnit = onceFor((view: View): ReadonlyMap<number, readonly number[]> => {
  const { snapshot, scope } = view;
  const byUnit = new Map<number, number[]>();
  for (const area of nodesOf(snapshot, 'Boundary')) {
    if (scope.nodes[area] === 0 || !districtKinds.has(typeOf(snapshot, area) ?? '')) continue;
    for (const unit of groundOf(snapshot, scope, [area]).units) {
      const list = byUnit.get(unit);
      if (list) list.push(area);
      else byUnit.set(unit, [area]);
    }
  }
  return byUnit;
});

const unitsOf = (view: View, node: number): Iterable<number> => {
  const { snapshot, scope } = view;
  switch (labelOf(snapshot, node)) {
    case 'Boundary':
      return groundOf(snapshot, scope, [node]).units;
    case 'Partnership':
      return groundUnits(view, node);
    case 'Agency':
      return unitsOfAgencies(view)(node);
    default:
      return [];
  }
};

/** Recorded of the area, else of every base unit of it; NaN where either leaves one out. */
const peopleOf = (view: View, node: number): number => {
  const { snapshot, scope } = view;
  const { populations } = snapshot.nodes;
  const isArea = labelOf(snapshot, node) === 'Boundary';
  if (isArea && !Number.isNaN(populations[node]!)) return populations[node]!;
  if (isArea && !groundOf(snapshot, scope, [node]).complete) return Number.NaN;
  const units = [...unitsOf(view, node)];
  return units.length === 0 ? Number.NaN : units.reduce((sum, unit) => sum + populations[unit]!, 0);
};

const districtsOf = (view: View, node: number): number => {
  const byUnit = districtsByUnit(view);
  const met = new Set<number>();
  for (const unit of unitsOf(view, node)) for (const district of byUnit.get(unit) ?? []) met.add(district);
  return met.size === 0 ? Number.NaN : met.size;
};

/** Divisors of each node, worked out once. */
const known = onceFor((_: View) => ({ head: new Map<number, number>(), district: new Map<number, number>() }));

/** What a figure of a node is divided by; NaN where it is not known. */
export const divisorOf = (view: View, per: Fairness | null, node: number): number => {
  if (per === null) return 1;
  const of = known(view)[per];
  const found = of.get(node);
  if (found !== undefined) return found;
  const made = per === 'head' ? peopleOf(view, node) / peoplePerHead : districtsOf(view, node);
  of.set(node, made > 0 ? made : Number.NaN);
  return of.get(node)!;
};

/** Whether any area in scope has people recorded, or is a district. */
export const offersIn = onceFor((view: View): readonly Fairness[] => {
  const { snapshot, scope } = view;
  const areas = [...nodesOf(snapshot, 'Boundary')].filter((area) => isInScope(snapshot, scope, area));
  const hasPeople = areas.some((area) => !Number.isNaN(snapshot.nodes.populations[area]!));
  const hasDistricts = areas.some((area) => districtKinds.has(typeOf(snapshot, area) ?? ''));
  return [...(hasPeople ? (['head'] as const) : []), ...(hasDistricts ? (['district'] as const) : [])];
});
