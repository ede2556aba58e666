import { type NodeLabel, nodeLabels } from '#contract/graph-model';
import { isInScope, type Scope } from './scope.ts';
import { nodesOf, type Snapshot } from './snapshot.ts';

/** Nodes in scope, a key a label. */
export const countNodes = (snapshot: Snapshot, scope: Scope): Record<NodeLabel, number> => {
  const counts = Object.fromEntries(nodeLabels.map((label) => [label, 0])) as Record<NodeLabel, number>;
  for (const label of nodeLabels) {
    for (const node of nodesOf(snapshot, label)) if (isInScope(snapshot, scope, node)) counts[label] += 1;
  }
  return counts;
};
