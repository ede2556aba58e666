import type { NodeLabel } from '#contract/graph-model';

/**
 * Ids for a file in which nodes of all labels stand together: a node's own id, with its label before it (`Agency:A1`)
 * where nodes of several labels have that id.
 *
 * @param labelsOfIds the ids that nodes of several labels have, and at least all that begin like a label.
 */
export const fileIds = (
  labelsOfIds: ReadonlyMap<string, readonly NodeLabel[]>,
): ((label: NodeLabel, id: string) => string) => {
  const taken = new Set(labelsOfIds.keys());
  const made = new Map<string, string>();
  for (const [id, labels] of labelsOfIds) {
    if (labels.length < 2) continue;
    for (const label of labels) {
      let fileId = `${label}:${id}`;
      while (taken.has(fileId)) fileId = `${label}:${fileId}`;
      taken.add(fileId);
      made.set(`${label}\u0000${id}`, fileId);
    }
  }
  return (label, id) => made.get(`${label}\u0000${id}`) ?? id;
};
