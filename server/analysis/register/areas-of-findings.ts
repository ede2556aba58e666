/** In which areas of a kind the findings of a view lie. */
import type { FindingRule } from '#contract/findings';
import { everyRule, hitsOf } from '../find-all.ts';
import { groundOf } from '../ground.ts';
import { placingSubjects } from '../of-area.ts';
import { onceFor } from '../once-for.ts';
import { undated } from '../rules/reported.ts';
import type { Hit } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { ownersOf } from '../rules/target-owners.ts';
import { isInScope, placingTypes } from '../scope.ts';
import { labelOf, nodesOf } from '../snapshot.ts';
import { groundUnits, inScope, type View, viewIn } from '../view.ts';

export interface PlacedHit {
  readonly rule: FindingRule;
  readonly hit: Hit;
  /** Places among the areas asked about, ascending. */
  readonly areas: readonly number[];
}

/** Tells the base units of what a finding can be about, as the scope of an area chooses it; kept as they are found. */
const unitsOfNodes = onceFor((view: View) => {
  const { snapshot, scope } = view;
  const known = new Map<number, readonly number[]>();
  const ofBody = (body: number): readonly number[] =>
    placingTypes
      .flatMap((type) => inScope(view, type, 'leaving', body))
      .flatMap((place) => [...unitsOf(snapshot.relations.to[place]!)]);
  const units = (node: number): readonly number[] => {
    switch (labelOf(snapshot, node)) {
      case 'Partnership':
        return [...groundUnits(view, node)];
      case 'Boundary':
        return groundOf(snapshot, scope, [node]).units;
      case 'Agency':
      case 'Person':
        return ofBody(node);
      case 'Target':
        return ownersOf(view, node).flatMap((owner) => [...groundUnits(view, owner)]);
      default:
        return [];
    }
  };
  const unitsOf = (node: number): readonly number[] => {
    const found = known.get(node) ?? [...new Set(units(node))];
    known.set(node, found);
    return found;
  };
  return unitsOf;
});

/** Areas of a kind in view, ascending. */
export const areasOfKind = ({ snapshot, scope }: View, kind: number): number[] =>
  [...nodesOf(snapshot, 'Boundary')].filter(
    (area) => snapshot.nodes.types[area] === kind && isInScope(snapshot, scope, area),
  );

/** By base unit the areas that have it. */
const areasByUnit = (view: View, areas: readonly number[]): ReadonlyMap<number, readonly number[]> => {
  const byUnit = new Map<number, number[]>();
  for (const area of areas) {
    for (const unit of groundOf(view.snapshot, view.scope, [area]).units) {
      const list = byUnit.get(unit);
      if (list) list.push(area);
      else byUnit.set(unit, [area]);
    }
  }
  return byUnit;
};

/** Tells in which of the areas a node lies. */
const areasOfNodes = (view: View, areas: readonly number[]): ((node: number) => readonly number[]) => {
  const byUnit = areasByUnit(view, areas);
  const unitsOf = unitsOfNodes(view);
  const known = new Map<number, readonly number[]>();
  return (node) => {
    const found = known.get(node) ?? [...new Set(unitsOf(node).flatMap((unit) => byUnit.get(unit) ?? []))];
    known.set(node, found);
    return found;
  };
};

/** The findings of every rule, each with the areas that it is in. */
export const placedHits = onceFor((view: View) =>
  onceFor((settings: Settings) => {
    const kinds = new Map<number, readonly PlacedHit[]>();
    return (kind: number): readonly PlacedHit[] => {
      const found = kinds.get(kind);
      if (found) return found;
      const areas = areasOfKind(view, kind);
      const areasOf = areasOfNodes(view, areas);
      const areasEver = view.scope.at === null ? areasOf : areasOfNodes(viewIn(view.snapshot, undated(view)), areas);
      const placed = everyRule.flatMap((rule) =>
        hitsOf(view, rule, settings).map((hit) => ({
          rule,
          hit,
          areas: [
            ...new Set(placingSubjects(view.snapshot, hit).flatMap(rule === 'reported' ? areasEver : areasOf)),
          ].sort((a, b) => a - b),
        })),
      );
      kinds.set(kind, placed);
      return placed;
    };
  }),
);
