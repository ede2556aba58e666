/** In which areas of a kind the findings of a view lie. */
import type { FindingRule } from '#contract/findings';
import { everyRule, hitsOf } from '../find-all.ts';
import { groundOf } from '../ground.ts';
import { onceFor } from '../once-for.ts';
import type { Hit } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { isInScope } from '../scope.ts';
import { labelOf, nodesOf } from '../snapshot.ts';
import { groundUnits, inScope, isViewed, type View } from '../view.ts';

export interface PlacedHit {
  readonly rule: FindingRule;
  readonly hit: Hit;
  /** Places among the areas asked about, ascending. */
  readonly areas: readonly number[];
}

/** Tells the base units of what a finding can be about; kept as they are found. */
const unitsOfNodes = onceFor((view: View) => {
  const { snapshot, scope } = view;
  const known = new Map<number, readonly number[]>();
  const ofAreas = (areas: readonly number[]) => groundOf(snapshot, scope, areas).units;
  const ofBody = (body: number): readonly number[] => {
    const operates = inScope(view, 'OPERATES_IN', 'leaving', body).map((place) => snapshot.relations.to[place]!);
    if (operates.length > 0) return ofAreas(operates);
    const boards = inScope(view, 'MEMBER_OF', 'leaving', body).map((seat) => snapshot.relations.to[seat]!);
    return boards.filter((board) => isViewed(scope, board)).flatMap((board) => [...groundUnits(view, board)]);
  };
  return (node: number): readonly number[] => {
    const found = known.get(node);
    if (found) return found;
    const label = labelOf(snapshot, node);
    const units =
      label === 'Partnership'
        ? [...groundUnits(view, node)]
        : label === 'Boundary'
          ? ofAreas([node])
          : label === 'Agency' || label === 'Person'
            ? ofBody(node)
            : [];
    known.set(node, units);
    return units;
  };
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
      const areasOf = areasOfNodes(view, areasOfKind(view, kind));
      const placed = everyRule.flatMap((rule) =>
        hitsOf(view, rule, settings).map((hit) => ({
          rule,
          hit,
          areas: [...new Set(hit.subjects.flatMap((node) => areasOf(node)))].sort((a, b) => a - b),
        })),
      );
      kinds.set(kind, placed);
      return placed;
    };
  }),
);
