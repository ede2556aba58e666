import type { NodeLabel } from '#contract/graph-model';
import { catalogue } from '../neo4j/catalogue.ts';
import type { RunInTransaction } from '../neo4j/run-query.ts';
import type { Current } from './difference.ts';
import { type Drafts, nodeKey } from './draft.ts';

/** Every node of the graph by label and id, with its element id, valid inside one transaction. */
export type NodeIndex = ReadonlyMap<
  string,
  { readonly label: NodeLabel; readonly id: string; readonly name: string; readonly element: string }
>;

export const readNodeIndex = async (run: RunInTransaction): Promise<NodeIndex> =>
  new Map((await run(catalogue.readNodeNames, {})).map((row) => [nodeKey(row), row]));

/** What the graph holds of what the drafts name; with `replace`, all that it holds. */
export const readCurrent = async (
  run: RunInTransaction,
  index: NodeIndex,
  drafts: Drafts,
  replace: boolean,
): Promise<Current> => {
  const elementsOf = (keys: Iterable<string>) => [...new Set(keys)].flatMap((key) => index.get(key)?.element ?? []);
  const byElement = new Map([...index.values()].map((node) => [node.element, node]));
  const touched = elementsOf(replace ? index.keys() : drafts.nodes.keys());
  const starts = elementsOf(replace ? index.keys() : [...drafts.relations.values()].map(({ from }) => nodeKey(from)));
  const nodes: [string, { element: string; properties: Record<string, unknown> }][] = [];
  for (const row of touched.length === 0 ? [] : await run(catalogue.readNodeProperties, { elements: touched })) {
    const node = byElement.get(row.element);
    if (node) nodes.push([nodeKey(node), row]);
  }
  const relations: Current['relations'][number][] = [];
  for (const row of starts.length === 0 ? [] : await run(catalogue.readRelationships, { elements: starts })) {
    const from = byElement.get(row.from);
    const to = byElement.get(row.to);
    if (from && to) relations.push({ ...row, from, to });
  }
  return { nodes: new Map(nodes), relations };
};
