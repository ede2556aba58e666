import type { NodeLabel } from '#contract/graph-model';
import { catalogue } from '../../neo4j/catalogue.ts';
import type { RunInTransaction } from '../../neo4j/run-query.ts';
import { type HeldStep, hierarchicalTypes } from '../check/check-circles.ts';
import { type Drafts, nodeKey } from '../draft/draft.ts';
import type { Current } from './difference.ts';

/** Every node of the graph by label and id, with its element id, valid inside one transaction. */
export type NodeIndex = ReadonlyMap<
  string,
  { readonly label: NodeLabel; readonly id: string; readonly name: string; readonly element: string }
>;

/** The element ids alone, to be added to. */
export const elementsOf = (index: NodeIndex): Map<string, string> =>
  new Map([...index].map(([key, { element }]) => [key, element]));

export const readNodeIndex = async (run: RunInTransaction): Promise<NodeIndex> =>
  new Map((await run(catalogue.readNodeNames, {})).map((row) => [nodeKey(row), row]));

/** What the graph holds of what the drafts name; with `replace`, all that it holds. */
export const readCurrent = async (
  run: RunInTransaction,
  index: NodeIndex,
  drafts: Drafts,
  replace: boolean,
): Promise<Current> => {
  const elementsAt = (keys: Iterable<string>) => [...new Set(keys)].flatMap((key) => index.get(key)?.element ?? []);
  const byElement = new Map([...index.values()].map((node) => [node.element, node]));
  const touched = elementsAt(replace ? index.keys() : drafts.nodes.map(nodeKey));
  const starts = elementsAt(replace ? index.keys() : [...drafts.relations.values()].map(({ from }) => nodeKey(from)));
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

/**
 * The steps from parts to wholes that the graph holds above the nodes to which drafted ones lead, level by level.
 * They are few, as each level is smaller than the one below it.
 */
export const readStepsAbove = async (run: RunInTransaction, index: NodeIndex, drafts: Drafts): Promise<HeldStep[]> => {
  const types: ReadonlySet<string> = new Set(hierarchicalTypes);
  const byElement = new Map([...index.values()].map((node) => [node.element, node]));
  const steps: HeldStep[] = [];
  const seen = new Set<string>();
  let level = [...drafts.relations.values()].filter(({ type }) => types.has(type)).map(({ to }) => nodeKey(to));
  while (level.length > 0) {
    const fresh = [...new Set(level)].filter((key) => !seen.has(key));
    for (const key of fresh) seen.add(key);
    const elements = fresh.flatMap((key) => index.get(key)?.element ?? []);
    level = [];
    for (const row of elements.length === 0 ? [] : await run(catalogue.readRelationships, { elements })) {
      const from = byElement.get(row.from);
      const to = byElement.get(row.to);
      if (!from || !to || !types.has(row.type)) continue;
      steps.push({ type: row.type, from, to });
      level.push(nodeKey(to));
    }
  }
  return steps;
};
