import type { ExportedGraph } from './exported-graph.ts';
import {
  type AttributeValue,
  edgeAttributes,
  edgeValues,
  type GraphAttribute,
  nodeAttributes,
  nodeValues,
} from './graph-attributes.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

type Target = 'node' | 'edge';

const keys = (target: Target, attributes: readonly GraphAttribute[]): string =>
  attributes
    .map(({ name, type }) => `<key id="${target}_${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');

const data = (target: Target, values: readonly AttributeValue[]): string =>
  values.map(([name, value]) => `<data key="${target}_${name}">${xmlText(value)}</data>`).join('');

/** The graph as GraphML 1.0. */
export async function* graphmlText(graph: ExportedGraph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', nodeAttributes) + keys('edge', edgeAttributes);
  yield '<graph id="joined-up" edgedefault="directed">\n';
  for await (const node of graph.nodes()) {
    const id = xmlAttribute(graph.fileId(node.label, node.id));
    yield `<node id="${id}">${data('node', nodeValues(node, graph))}</node>\n`;
  }
  let count = 0;
  for await (const edge of graph.relationships()) {
    const from = xmlAttribute(graph.fileId(edge.fromLabel, edge.from));
    const to = xmlAttribute(graph.fileId(edge.toLabel, edge.to));
    yield `<edge id="e${count}" source="${from}" target="${to}">${data('edge', edgeValues(edge, graph))}</edge>\n`;
    count += 1;
  }
  yield '</graph>\n</graphml>\n';
}
