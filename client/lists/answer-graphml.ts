/** What an answer holds of the graph, as GraphML 1.0: every property a text, number or truth value. */
import type { CypherAnswer } from '#contract/cypher';
import { gathered } from '../state/answer-slice.ts';
import { cellText } from '../state/answer-values.ts';
import { xmlText } from './xml.ts';

type Target = 'node' | 'edge';
type Properties = Readonly<Record<string, unknown>>;

const kindOf = (value: unknown): string =>
  typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';

/** The keys of all properties; one that is not always of one kind is a text. */
const keysOf = (all: readonly Properties[]): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  for (const properties of all)
    for (const [name, value] of Object.entries(properties)) {
      const kind = kindOf(value);
      keys.set(name, (keys.get(name) ?? kind) === kind ? kind : 'string');
    }
  return keys;
};

const declared = (target: Target, keys: ReadonlyMap<string, string>): string =>
  [...keys]
    .map(
      ([name, kind]) =>
        `<key id="${target}_${xmlText(name)}" for="${target}" attr.name="${xmlText(name)}" attr.type="${kind}"/>\n`,
    )
    .join('');

const data = (target: Target, properties: Properties): string =>
  Object.entries(properties)
    .map(([name, value]) => `<data key="${target}_${xmlText(name)}">${xmlText(cellText(value))}</data>`)
    .join('');

export const answerGraphml = (answer: CypherAnswer): string => {
  const { nodes, relationships } = gathered(answer);
  const points = [...nodes.values()].map(({ elementId, labels, synthetic = false, properties }) => ({
    id: elementId,
    // As the export of the whole graph marks what is made up.
    properties: { labels: labels.join('; '), ...properties, synthetic },
  }));
  const lines = relationships.map(({ from, to, type, properties }) => ({
    from,
    to,
    properties: { type, ...properties },
  }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    declared('node', keysOf(points.map(({ properties }) => properties))),
    declared('edge', keysOf(lines.map(({ properties }) => properties))),
    '<graph id="answer" edgedefault="directed">\n',
    ...points.map(({ id, properties }) => `<node id="${xmlText(id)}">${data('node', properties)}</node>\n`),
    ...lines.map(
      ({ from, to, properties }, place) =>
        `<edge id="e${place}" source="${xmlText(from)}" target="${xmlText(to)}">${data('edge', properties)}</edge>\n`,
    ),
    '</graph>\n</graphml>\n',
  ].join('');
};
