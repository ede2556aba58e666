import { makeSnapshot } from '../analysis/build-snapshot.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import { Problem } from '../problem.ts';
import { catalogue } from './catalogue.ts';
import type { Connected } from './connect.ts';
import { requireWhole } from './require-whole.ts';
import { type RunInTransaction, readTimeoutsMs, runReading, streamReading } from './run-query.ts';
import { snapshotRows } from './snapshot-rows.ts';

const maxTries = 5;

/** @throws Problem FOREIGN_GRAPH where there is none any more, NOT_READY while a backup is being restored. */
export const revisionNow = async (run: RunInTransaction): Promise<number> => {
  const [row] = await run(catalogue.readRevision, {});
  if (!row)
    throw new Problem(
      'FOREIGN_GRAPH',
      'The graph has lost its revision. Restore a backup, or start with an empty graph.',
    );
  requireWhole(row);
  return row.revision;
};

/** Tries until the revision is the same before and after; a transaction alone does not hold others' changes off. */
export const untilSteady = async <T>(attempt: () => Promise<T | null>): Promise<T> => {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const steady = await attempt();
    if (steady !== null) return steady;
  }
  throw new Problem('NOT_READY', 'The graph is being changed again and again. Try again in a moment.');
};

export const loadSnapshot = (connected: Connected): Promise<Snapshot> =>
  untilSteady(async () => {
    const work = { name: 'snapshot', timeoutMs: readTimeoutsMs.snapshot };
    const rows = await streamReading(connected, work, async (stream, run) => {
      const revision = await revisionNow(run);
      const { nodes, relations } = await snapshotRows(stream);
      return (await revisionNow(run)) === revision ? { revision, nodes, relations } : null;
    });
    return rows && makeSnapshot(rows.revision, rows.nodes, rows.relations);
  });

/** Gives the snapshot of the revision that is current when it is asked. */
export type CurrentSnapshot = () => Promise<Snapshot>;

/** The last snapshot is kept; several who ask for a new one at once share its loading. */
export const snapshotKeeper = (connected: Connected, load: () => Promise<Snapshot>): CurrentSnapshot => {
  let kept: Snapshot | null = null;
  let loading: Promise<Snapshot> | null = null;
  return async () => {
    const work = { name: 'bookkeeping/read-revision', timeoutMs: readTimeoutsMs.request };
    const revision = await runReading(connected, work, revisionNow);
    if (kept?.revision === revision) return kept;
    for (;;) {
      loading ??= load().finally(() => {
        loading = null;
      });
      kept = await loading;
      // A load that began before this request may end with an older revision.
      if (kept.revision >= revision) return kept;
    }
  };
};

/** Works an answer out of the snapshot and of what statements read, both as of one revision. */
export type AsOfOneRevision = <T>(
  name: string,
  work: (snapshot: Snapshot, run: RunInTransaction) => Promise<T>,
) => Promise<T>;

/** The work is done again, with a newer snapshot, where the graph changed while the statements read. */
export const asOfOneRevision =
  (connected: Connected, current: CurrentSnapshot): AsOfOneRevision =>
  async (name, work) => {
    const answer = await untilSteady(async () => {
      const snapshot = await current();
      return runReading(connected, { name, timeoutMs: readTimeoutsMs.request }, async (run) => {
        const value = await work(snapshot, run);
        return (await revisionNow(run)) === snapshot.revision ? { value } : null;
      });
    });
    return answer.value;
  };
