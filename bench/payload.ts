/** What the picture's data weighs and how long it takes to read, against graphology's own JSON of the same graph. */
import { MultiDirectedGraph } from 'graphology';
import type { GraphSlice } from '#contract/graph-slice';
import { assertEqual, type Bench, interleave, median, secondsOf } from './bench.ts';
import { largeSlice, withLinks } from './canvas/slice-of-size.ts';

const limits = { bytes: 1 / 4, decode: 1 / 8 } as const;
const nodesAtMost = 10_000;
const linksAtMost = 100_000;

/** The same graph as an application over graphology would send it. */
const asGraphology = (slice: GraphSlice): MultiDirectedGraph => {
  const { nodes, links, words, nodeKinds, linkKinds } = slice;
  const graph = new MultiDirectedGraph();
  const keys = nodes.ids.map((id, index) => {
    const kind = nodeKinds[nodes.kinds[index]!]!;
    return graph.addNode(`${kind}:${id}`, {
      kind,
      id,
      name: nodes.names[index]!,
      type: words[nodes.types[index]!] ?? null,
      degree: nodes.degrees[index]!,
      named: nodes.named[index] === 1,
      synthetic: nodes.synthetic[index] === 1,
      ended: nodes.ended[index] === 1,
      sources: nodes.sources[index]!.map((source) => slice.sources[source]!),
    });
  });
  for (const [index, kind] of links.kinds.entries()) {
    graph.addEdge(keys[links.from[index]!]!, keys[links.to[index]!]!, {
      kind: linkKinds[kind]!,
      role: words[links.roles[index]!] ?? null,
      informal: links.informal[index] === 1,
    });
  }
  return graph;
};

export const payload: Bench = async ({ size, rounds }) => {
  if (size === 'L') return [];
  const slice = withLinks(largeSlice(nodesAtMost), linksAtMost);
  const ours = JSON.stringify(slice);
  const theirs = JSON.stringify(asGraphology(slice).export());
  const done = await interleave(
    rounds,
    async () => secondsOf(() => JSON.parse(ours) as GraphSlice),
    async () => secondsOf(() => MultiDirectedGraph.from(JSON.parse(theirs))),
  );
  for (const [round, { result }] of done.ours.entries()) {
    const graph = done.theirs[round]!.result;
    assertEqual('The counts', [result.nodes.ids.length, result.links.kinds.length], [graph.order, graph.size]);
  }
  const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;
  const seconds = (of: readonly { readonly seconds: number }[]) => median(of.map((each) => each.seconds));
  const what = `${slice.nodes.ids.length} nodes, ${slice.links.kinds.length} links`;
  return [
    {
      work: `the picture's data, ${what}`,
      size,
      unit: 'MB',
      ours: megabytes(ours),
      peer: megabytes(theirs),
      against: 'graphology JSON',
      limit: { most: limits.bytes },
    },
    {
      work: `reading it, ${what}`,
      size,
      unit: 's',
      ours: seconds(done.ours),
      peer: seconds(done.theirs),
      against: 'graphology JSON, imported',
      limit: { most: limits.decode },
    },
  ];
};
