/** Targets and the partnerships that pursue them. */
import { isInScope } from '../scope.ts';
import { nodesOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';

/** Targets in scope. One is of an area asked for where a partnership of that area pursues it. */
export const targetsInView = (view: View): number[] => {
  const { snapshot, scope } = view;
  const isOfArea = (target: number) =>
    scope.inArea === null || ownersOf(view, target).some((owner) => isInScope(snapshot, scope, owner));
  return [...nodesOf(snapshot, 'Target')].filter((target) => scope.nodes[target]! > 0 && isOfArea(target));
};

/** By place among the relationships. */
export const pursuitsOf = (view: View, target: number): number[] => inScope(view, 'PURSUES', 'reaching', target);

/** Partnerships that pursue a target, ascending, each once. */
export const ownersOf = (view: View, target: number): number[] => [
  ...new Set(pursuitsOf(view, target).map((place) => view.snapshot.relations.from[place]!)),
];
