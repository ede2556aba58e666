import type { ExportedGraph } from './exported-graph.ts';

async function* listed(objects: AsyncIterable<object>): AsyncGenerator<string> {
  let before = '\n';
  for await (const object of objects) {
    yield before + JSON.stringify(object);
    before = ',\n';
  }
}

/** The graph as node-link JSON: properties as they are, beside the ids, `label` or `type`, and `synthetic`. */
export async function* jsonText(graph: ExportedGraph): AsyncGenerator<string> {
  async function* nodes() {
    for await (const { label, id, properties } of graph.nodes())
      yield { ...properties, id: graph.fileId(label, id), label, synthetic: graph.isSynthetic(properties) };
  }
  async function* links() {
    for await (const { type, fromLabel, from, toLabel, to, properties } of graph.relationships()) {
      const ends = { source: graph.fileId(fromLabel, from), target: graph.fileId(toLabel, to) };
      yield { ...properties, ...ends, type, synthetic: graph.isSynthetic(properties) };
    }
  }
  yield `{"directed":true,"multigraph":true,"graph":{"revision":${graph.revision}},"nodes":[`;
  yield* listed(nodes());
  yield '\n],"links":[';
  yield* listed(links());
  yield '\n]}\n';
}
