/** Betweenness and communities of the member graph: ours against python-igraph. */
import { join } from 'node:path';
import { betweennessOf } from '../server/analysis/measures/betweenness.ts';
import { communitiesOf } from '../server/analysis/measures/communities.ts';
import { memberGraph } from '../server/analysis/measures/member-graph.ts';
import { makeScope } from '../server/analysis/scope.ts';
import { makeView } from '../server/analysis/view.ts';
import { type Bench, interleave, median, type Row, secondsOf } from './bench.ts';
import { writePeerData } from './peer-data.ts';
import { makeSynthetic } from './synthetic.ts';
import { snapshotOf } from './synthetic-snapshot.ts';

const pivots = 500;
const tops = 20;
const limits = { exact: 1.5, sampled: 1 / 15, found: 0.9, communities: 1, modularity: 0.95 } as const;
/** Part by which two sums of many fractions may differ. */
const rounding = 1e-9;

interface PeerBetweenness {
  readonly seconds: number;
  readonly values: readonly number[];
}

interface PeerCommunities {
  readonly seconds: number;
  readonly multilevel: number;
  readonly leiden: number;
}

const assertClose = (ours: ArrayLike<number>, theirs: readonly number[]): void => {
  for (const [node, value] of theirs.entries()) {
    if (!(Math.abs(ours[node]! - value) <= rounding * Math.max(1, value))) {
      throw new Error(`Betweenness of node ${node} differs: ${ours[node]} here, ${value} there.`);
    }
  }
};

const largest = (values: ArrayLike<number>): number[] =>
  Array.from({ length: values.length }, (_, node) => node)
    .sort((a, b) => values[b]! - values[a]!)
    .slice(0, tops);

const seconds = (of: readonly { readonly seconds: number }[]): number => median(of.map((each) => each.seconds));

export const measures: Bench = async ({ size, rounds, folder, peer }) => {
  // Exact betweenness of L would take hours on either side.
  if (size === 'L') return [];
  const network = makeSynthetic(size);
  const file = join(folder, `measures-${size}.bin`);
  await writePeerData(file, network);
  const snapshot = snapshotOf(network);
  const graph = memberGraph(makeView(snapshot, makeScope(snapshot, { at: null, sources: null, area: null })));

  const communities = await interleave(
    rounds,
    async () => secondsOf(() => communitiesOf(graph)),
    () => peer<PeerCommunities>('measures', file, 'communities'),
  );
  // In one round, so that both sides of each comparison meet the machine alike.
  let seed = 0;
  const betweenness = await interleave(
    rounds,
    async () => {
      seed += 1;
      const sampled = secondsOf(() => betweennessOf(graph, { mostSteps: 0, pivots, seed }));
      return { sampled, exact: secondsOf(() => betweennessOf(graph)) };
    },
    () => peer<PeerBetweenness>('measures', file, 'betweenness'),
  );
  const exact = betweenness.ours.map((each) => each.exact);
  const sampled = betweenness.ours.map((each) => each.sampled);
  for (const [round, { result }] of exact.entries()) {
    // A node's place in the snapshot is its number for the peer: partnerships first, then agencies.
    const { values } = betweenness.theirs[round]!;
    assertClose(
      result.values,
      Array.from({ length: graph.length }, (_, node) => values[graph.places[node]!]!),
    );
  }
  const top = new Set(largest(exact[0]!.result.values));
  const found = sampled.map(({ result }) => largest(result.values).filter((node) => top.has(node)).length);
  const modularity = median(communities.ours.map(({ result }) => result.modularity ?? 0));
  const igraph = 'python-igraph';
  const row = (
    work: string,
    unit: Row['unit'],
    ours: number,
    theirs: number,
    against: string,
    limit: Row['limit'],
  ): Row => ({
    work,
    size,
    unit,
    ours,
    peer: theirs,
    against,
    limit,
  });
  return [
    row('betweenness, exact', 's', seconds(exact), seconds(betweenness.theirs), igraph, { most: limits.exact }),
    row(`betweenness, ${pivots} pivots`, 's', seconds(sampled), seconds(exact), 'ours, exact', {
      most: limits.sampled,
    }),
    row(`of the ${tops} largest`, '', median(found), tops, 'ours, exact', { least: limits.found }),
    row('communities', 's', seconds(communities.ours), seconds(communities.theirs), `${igraph}, multilevel`, {
      most: limits.communities,
    }),
    row('modularity', '', modularity, median(communities.theirs.map(({ leiden }) => leiden)), `${igraph}, Leiden`, {
      least: limits.modularity,
    }),
  ];
};
