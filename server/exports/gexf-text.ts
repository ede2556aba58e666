import type { ExportedGraph } from './exported-graph.ts';
import {
  type AttributeValue,
  edgeAttributes,
  edgeValues,
  type GraphAttribute,
  nodeAttributes,
  nodeValues,
} from './graph-attributes.ts';
import { xmlAttribute } from './xml-text.ts';

const declared = (target: 'node' | 'edge', attributes: readonly GraphAttribute[]): string =>
  `<attributes class="${target}">\n${attributes
    .map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`)
    .join('')}</attributes>\n`;

const values = (all: readonly AttributeValue[]): string =>
  `<attvalues>${all.map(([name, value]) => `<attvalue for="${name}" value="${xmlAttribute(value)}"/>`).join('')}</attvalues>`;

/** The graph as GEXF 1.2, which every version of Gephi and networkx opens: networkx before 3.6 knows no 1.3. */
export async function* gexfText(graph: ExportedGraph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield declared('node', nodeAttributes) + declared('edge', edgeAttributes);
  yield '<nodes>\n';
  for await (const node of graph.nodes()) {
    const id = xmlAttribute(graph.fileId(node.label, node.id));
    const label = xmlAttribute(String(node.properties['name'] ?? node.id));
    yield `<node id="${id}" label="${label}">${values(nodeValues(node, graph))}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  let count = 0;
  for await (const edge of graph.relationships()) {
    const from = xmlAttribute(graph.fileId(edge.fromLabel, edge.from));
    const to = xmlAttribute(graph.fileId(edge.toLabel, edge.to));
    yield `<edge id="${count}" source="${from}" target="${to}" label="${edge.type}">${values(edgeValues(edge, graph))}</edge>\n`;
    count += 1;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}
