/** The answer to `/api/measures`. */
import type { NodeLabel } from '#contract/graph-model';
import type { MeasuredKind, NetworkMeasure } from '#contract/measures';
import { idOf, labelIndex, nameOf } from '../snapshot.ts';
import type { View } from '../view.ts';
import { viewBetweenness, viewCommunities, viewComponents, viewDegrees, viewHeldTogether } from './measure-view.ts';
import { memberGraph } from './member-graph.ts';

export interface MeasuresQuery {
  readonly of: MeasuredKind;
  readonly measure: NetworkMeasure;
  readonly limit: number;
}

const labels: Readonly<Record<MeasuredKind, NodeLabel>> = {
  agency: 'Agency',
  partnership: 'Partnership',
  person: 'Person',
};

interface Measured {
  /** By node of the graph. */
  readonly values: ArrayLike<number>;
  readonly estimate: boolean;
  /** The largest value stands first, or the smallest. */
  readonly falling: boolean;
}

const measures: Readonly<Record<NetworkMeasure, (view: View) => Measured>> = {
  degree: (view) => ({ values: viewDegrees(view), estimate: false, falling: true }),
  betweenness: (view) => ({ ...viewBetweenness(view), falling: true }),
  community: (view) => ({ values: viewCommunities(view).numbers, estimate: false, falling: false }),
  broker: (view) => {
    const { values, estimate } = viewBetweenness(view);
    const degrees = viewDegrees(view);
    const perLink = values.map((value, node) => (degrees[node] === 0 ? 0 : value / degrees[node]!));
    return { values: perLink, estimate, falling: true };
  },
};

const besideCommunities = (view: View) => {
  const { modularity, count } = viewCommunities(view);
  return { modularity, communities: count };
};

/** Items by falling value, communities by their number, which falls with their size; then by id. */
export const answerMeasures = (view: View, { of, measure, limit }: MeasuresQuery) => {
  const { snapshot } = view;
  const { places } = memberGraph(view);
  const { values, estimate, falling } = measures[measure](view);
  const wanted = labelIndex(labels[of]);
  // A member partnership that is not itself in view is a node of the graph, but none that was asked for.
  const isListed = (node: number) =>
    snapshot.nodes.labels[places[node]!] === wanted && (of !== 'partnership' || node < view.partnerships.length);
  const nodes = Array.from(places.keys()).filter(isListed);
  const sign = falling ? -1 : 1;
  nodes.sort((a, b) => sign * (values[a]! - values[b]!) || places[a]! - places[b]!);
  const items = nodes.slice(0, limit).map((node) => ({
    id: idOf(snapshot, places[node]!),
    name: nameOf(snapshot, places[node]!),
    value: values[node]!,
    ...(measure === 'broker' && { holds: viewHeldTogether(view)[node]! }),
  }));
  return {
    revision: snapshot.revision,
    total: nodes.length,
    items,
    estimate,
    truncated: nodes.length > items.length,
    ...viewComponents(view),
    ...(measure === 'community' && besideCommunities(view)),
  };
};
