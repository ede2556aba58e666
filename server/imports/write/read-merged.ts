import type { NodeLabel } from '#contract/graph-model';
import { labelOfKind } from '#contract/identity-review';
import { catalogue } from '../../neo4j/catalogue.ts';
import type { RunInTransaction } from '../../neo4j/run-query.ts';
import { nodeKey } from '../draft/draft.ts';
import type { NodeIndex } from './read-current.ts';

/** A node that was merged into another. */
export interface MergedNode {
  readonly label: NodeLabel;
  readonly gone: string;
  /** The id of the one that it is part of by now. */
  readonly keep: string;
  /** Its name, and then its other names. */
  readonly names: readonly string[];
}

/** What was merged into nodes that are there, and is not there again itself. */
export const readMerged = async (run: RunInTransaction, index: NodeIndex): Promise<readonly MergedNode[]> => {
  const rows = (await run(catalogue.readMerged, {})).map((row) => ({ ...row, label: labelOfKind[row.kind] }));
  const gone = rows.filter((row) => !index.has(nodeKey({ label: row.label, id: row.gone })));
  const into = new Map(gone.map((row) => [nodeKey({ label: row.label, id: row.gone }), row.keep]));
  /** Follows one merge after another; they are never a circle, as each has one node less. */
  const endOf = (label: NodeLabel, id: string): string => {
    const next = into.get(nodeKey({ label, id }));
    return next === undefined ? id : endOf(label, next);
  };
  return gone
    .map(({ label, gone, keep, names }) => ({ label, gone, names, keep: endOf(label, keep) }))
    .filter(({ label, keep }) => index.has(nodeKey({ label, id: keep })));
};
