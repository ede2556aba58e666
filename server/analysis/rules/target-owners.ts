/** Targets and the partnerships that pursue them. */
import { nodesOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';

export const targetsInView = ({ snapshot, scope }: View): number[] =>
  [...nodesOf(snapshot, 'Target')].filter((target) => scope.nodes[target]! > 0);

/** By place among the relationships. */
export const pursuitsOf = (view: View, target: number): number[] => inScope(view, 'PURSUES', 'reaching', target);

/** Partnerships that pursue a target, ascending, each once. */
export const ownersOf = (view: View, target: number): number[] => [
  ...new Set(pursuitsOf(view, target).map((place) => view.snapshot.relations.from[place]!)),
];
