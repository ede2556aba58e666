import { type NodeLabel, nodeLabels } from '#contract/graph-model';
import type { Scope } from './scope.ts';
import { listAt, nodesOf, type Snapshot } from './snapshot.ts';

/** Kinds that an area leaves out: what lies there, and who sits or works there. Other kinds are not of a place. */
const placedLabels: ReadonlySet<NodeLabel> = new Set(['Partnership', 'Boundary', 'Agency', 'Person']);

const touchesArea = ({ leaving, relations }: Snapshot, { inArea, relations: inForce }: Scope, node: number): boolean =>
  inArea?.[node] === 1 ||
  [...listAt(leaving, node)].some((place) => inForce[place]! > 0 && inArea?.[relations.to[place]!] === 1);

/**
 * Nodes in scope, a key a label. Under an area these are counted: partnerships and boundaries that share a base unit
 * with it, and agencies and people who sit on one of those partnerships or operate in one of those boundaries.
 */
export const countNodes = (snapshot: Snapshot, scope: Scope): Record<NodeLabel, number> => {
  const counts = Object.fromEntries(nodeLabels.map((label) => [label, 0])) as Record<NodeLabel, number>;
  for (const label of nodeLabels) {
    for (const node of nodesOf(snapshot, label)) {
      if (scope.nodes[node] === 0) continue;
      if (scope.inArea && placedLabels.has(label) && !isInArea(snapshot, scope, label, node)) continue;
      counts[label] += 1;
    }
  }
  return counts;
};

const isInArea = (snapshot: Snapshot, scope: Scope, label: NodeLabel, node: number): boolean =>
  label === 'Agency' || label === 'Person' ? touchesArea(snapshot, scope, node) : scope.inArea?.[node] === 1;
