import { makeSnapshot, type Snapshot } from '../analysis/snapshot.ts';
import { Problem } from '../problem.ts';
import { catalogue } from './catalogue.ts';
import type { Connected } from './connect.ts';
import { runQuery } from './run-query.ts';

const maxTries = 5;

const readRevision = async (connected: Connected): Promise<number> => {
  const [row] = await runQuery(connected, catalogue.readRevision, {});
  if (!row)
    throw new Problem(
      'FOREIGN_GRAPH',
      'The graph has lost its revision. Restore a backup, or start with an empty graph.',
    );
  return row.revision;
};

/** Reads nodes and relationships between two readings of the revision, until both readings are the same. */
const loadSnapshot = async (connected: Connected): Promise<Snapshot> => {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const revision = await readRevision(connected);
    const nodes = await runQuery(connected, catalogue.snapshotNodes, {});
    const relations = await runQuery(connected, catalogue.snapshotRelationships, {});
    if ((await readRevision(connected)) === revision) return makeSnapshot(revision, nodes, relations);
  }
  throw new Problem('NOT_READY', 'The graph is being changed again and again. Try again in a moment.');
};

/**
 * Gives the snapshot of the revision that is current when it is asked. The last one is kept; several who ask for a
 * new one at once share its loading.
 */
export const snapshotKeeper = (connected: Connected): (() => Promise<Snapshot>) => {
  let kept: Snapshot | null = null;
  let loading: Promise<Snapshot> | null = null;
  return async () => {
    const revision = await readRevision(connected);
    if (kept?.revision === revision) return kept;
    for (;;) {
      loading ??= loadSnapshot(connected).finally(() => {
        loading = null;
      });
      kept = await loading;
      // A load that began before this request may end with an older revision.
      if (kept.revision >= revision) return kept;
    }
  };
};
