import type { NodeLabel } from '#contract/graph-model';
import { findNode, type Snapshot } from '../analysis/snapshot.ts';
import { Problem } from '../problem.ts';

/** What is said of an id that nothing of a kind has. */
export const nodeNotFound = (label: NodeLabel, id: string): Problem =>
  new Problem(
    'NODE_NOT_FOUND',
    `No ${label} has the id ${JSON.stringify(id)}. Search for it: /api/search?q=&kind=${label}`,
  );

/** The place of a node in a snapshot. @throws Problem NODE_NOT_FOUND */
export const requireNode = (snapshot: Snapshot, label: NodeLabel, id: string): number => {
  const place = findNode(snapshot, label, id);
  if (place < 0) throw nodeNotFound(label, id);
  return place;
};
