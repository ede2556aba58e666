/** The answer to `/api/plans`: plans in scope and, where an area is asked for, those of owners who work there. */
import type { PlanRow } from '#contract/plans';
import { byCodePoint } from './code-points.ts';
import { findNode, isSynthetic, nameOf, reference } from './snapshot.ts';
import { inScope, type View } from './view.ts';

/** A plan's dates as they are written, which no column holds. */
export interface PlanCycle {
  readonly id: string;
  readonly started: string | null;
  readonly ended: string | null;
  readonly review: string | null;
}

export interface PlansRequest {
  readonly cycles: readonly PlanCycle[];
  readonly limit: number;
}

/** Text that stands behind every date. */
const afterDates = '\uFFFF';

const rowOf = (view: View, cycle: PlanCycle, node: number): PlanRow => {
  const { snapshot } = view;
  const { from, to } = snapshot.relations;
  return {
    ...cycle,
    name: nameOf(snapshot, node),
    synthetic: isSynthetic(snapshot, node),
    owners: inScope(view, 'OWNS', 'reaching', node).map((place) => reference(snapshot, from[place]!)),
    themes: inScope(view, 'ADDRESSES', 'leaving', node).map((place) => reference(snapshot, to[place]!)),
  };
};

export const answerPlans = (view: View, { cycles, limit }: PlansRequest) => {
  const { snapshot, scope } = view;
  const isThere = (node: number) =>
    scope.nodes[node]! > 0 &&
    (scope.inArea === null ||
      inScope(view, 'OWNS', 'reaching', node).some((place) => scope.inArea![snapshot.relations.from[place]!] === 1));
  const plans = cycles
    .map((cycle) => ({ cycle, node: findNode(snapshot, 'Plan', cycle.id) }))
    .filter(({ node }) => node >= 0 && isThere(node))
    .map(({ cycle, node }) => rowOf(view, cycle, node))
    .sort(
      (a, b) =>
        byCodePoint(a.started ?? afterDates, b.started ?? afterDates) ||
        byCodePoint(a.name, b.name) ||
        byCodePoint(a.id, b.id),
    );
  return {
    revision: snapshot.revision,
    total: plans.length,
    plans: plans.slice(0, limit),
    truncated: plans.length > limit,
  };
};
