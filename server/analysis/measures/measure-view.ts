/** The measures of a view's graph of partnerships and members, each worked out once. */
import { onceFor } from '../once-for.ts';
import type { View } from '../view.ts';
import { degreeOf } from './adjacency.ts';
import { betweennessOf } from './betweenness.ts';
import { pairsHeldTogether } from './brokers.ts';
import { communitiesOf } from './communities.ts';
import { componentsOf } from './components.ts';
import { memberGraph } from './member-graph.ts';

/** Exact up to about two seconds' work; beyond, an estimate from so many nodes. */
const limits = { mostSteps: 2e8, pivots: 500, seed: 1 } as const;

export const viewBetweenness = onceFor((view: View) => betweennessOf(memberGraph(view), limits));

export const viewCommunities = onceFor((view: View) => communitiesOf(memberGraph(view)));

/** Connected components with at least one link; partnerships without members are counted apart, as `isolated`. */
export const viewComponents = onceFor((view: View) => {
  const components = componentsOf(memberGraph(view));
  const isolated = components.filter(({ length }) => length === 1).length;
  return { components: components.length - isolated, isolated };
});

/** By node: pairs of partnerships that only it holds together. */
export const viewHeldTogether = onceFor((view: View) =>
  // Partnerships in view stand first.
  pairsHeldTogether(memberGraph(view), (node) => node < view.partnerships.length),
);

/** By node: how many nodes it is linked to. */
export const viewDegrees = onceFor((view: View) => {
  const graph = memberGraph(view);
  return Float64Array.from({ length: graph.length }, (_, node) => degreeOf(graph, node));
});
