/**
 * Puts a backup in the place of all that the graph holds.
 *
 * In one transaction, where graph and backup are small enough for it: all of it or nothing. Else in many, while a mark on
 * the revision says that the graph holds a part: whoever asks meanwhile is told to wait, and where the restore is cut short
 * nothing but another restore will open the graph.
 */
import { catalogue } from '../neo4j/catalogue.ts';
import type { Connected } from '../neo4j/connect.ts';
import { migrate, migrations } from '../neo4j/migrations.ts';
import { type RunInTransaction, runQuery, runTransaction } from '../neo4j/run-query.ts';
import { Problem } from '../problem.ts';
import type { Header, NodeLine, RelationshipLine } from './backup-lines.ts';
import { backupItems, type CheckedBackup, checkBackup } from './read-backup.ts';

const work = { name: 'restore', timeoutMs: 1_800_000 } as const;
/** Of one statement, and of one transaction where there are many. */
const batchSize = 5_000;
/** Nodes and relationships, those that go and those that come: more do not fit in the memory of one transaction. */
const mostAtOnce = 150_000;
const all = Number.MAX_SAFE_INTEGER;

/** Runs a batch: inside the one transaction, or in one of its own. */
type InBatch = <T>(write: (run: RunInTransaction) => Promise<T>) => Promise<T>;

/** Creates what the backup holds. @throws Problem RESTORE_REFUSED where the file is not the one that was checked. */
const createAll = async (path: string, { end }: CheckedBackup, inBatch: InBatch): Promise<void> => {
  const elements = new Map<string, string>();
  let nodes: NodeLine[] = [];
  let relationships: RelationshipLine[] = [];
  const flushNodes = async () => {
    const rows = nodes;
    nodes = [];
    if (rows.length === 0) return;
    const created = await inBatch((run) => run(catalogue.restoreNodes, { rows }));
    for (const { before, element } of created) elements.set(before, element);
  };
  const flushRelationships = async () => {
    const rows = relationships;
    relationships = [];
    if (rows.length > 0) await inBatch((run) => run(catalogue.restoreRelationships, { rows }));
  };
  for await (const item of backupItems(path)) {
    if (item.kind === 'node') {
      if (nodes.push(item.node) === batchSize) await flushNodes();
    } else if (item.kind === 'relationship') {
      await flushNodes();
      const { from, to } = item.relationship;
      relationships.push({ ...item.relationship, from: elements.get(from)!, to: elements.get(to)! });
      if (relationships.length === batchSize) await flushRelationships();
    } else if (item.kind === 'end' && item.end.sha256 !== end.sha256) {
      throw new Problem('RESTORE_REFUSED', `${path} was changed while it was read. Restore it again.`);
    }
  }
  await flushNodes();
  await flushRelationships();
};

const endRestore = async (run: RunInTransaction, { revision, seeded }: Header): Promise<number> => {
  const [ended] = await run(catalogue.endRestore, { revision, seeded });
  return ended!.revision;
};

const restoreAtOnce = (connected: Connected, path: string, backup: CheckedBackup): Promise<number> =>
  runTransaction(connected, work, async (run) => {
    await run(catalogue.lockRevision, {});
    await run(catalogue.deleteAnyNodes, { most: all });
    await createAll(path, backup, (write) => write(run));
    return endRestore(run, backup.header);
  });

const restoreInBatches = async (connected: Connected, path: string, backup: CheckedBackup): Promise<number> => {
  const inBatch: InBatch = (write) => runTransaction(connected, work, write);
  await inBatch((run) => run(catalogue.beginRestore, {}));
  for (;;) {
    const [row] = await inBatch((run) => run(catalogue.deleteAnyNodes, { most: batchSize }));
    if (!row || row.deleted === 0) break;
  }
  await createAll(path, backup, inBatch);
  return inBatch((run) => endRestore(run, backup.header));
};

/** A backup may be older than this version, not newer: its migrations would be missing here. */
const checkMigrations = (path: string, { header }: CheckedBackup): void => {
  const known = migrations();
  const strange = header.migrations.find(
    ({ id, checksum }) => !known.some((migration) => migration.id === id && migration.checksum === checksum),
  );
  if (!strange) return;
  throw new Problem(
    'RESTORE_REFUSED',
    `${path} comes from a version of Joined-Up that has had the migration ${strange.id}, which this one does not know. Restore it with that version, or a newer one. Nothing was changed.`,
  );
};

export interface RestoreOptions {
  /** The time to record, ISO 8601. */
  readonly at: string;
  /** How many nodes and relationships go through one transaction. */
  readonly atOnce?: number;
}

/**
 * Restores a backup: afterwards the graph holds exactly that, statuses and history included, but for the id by which its
 * DATA_DIR knows it; its revision is greater than before and than in the backup.
 *
 * @returns the revision.
 * @throws Problem RESTORE_REFUSED where the file is no whole backup, or of a newer version; nothing was touched then.
 */
export const restoreBackup = async (
  connected: Connected,
  path: string,
  { at, atOnce = mostAtOnce }: RestoreOptions,
): Promise<number> => {
  const backup = await checkBackup(path);
  checkMigrations(path, backup);
  const [held] = await runQuery(connected, catalogue.readSize, {});
  const size = (held?.size ?? 0) + backup.end.nodes + backup.end.relationships;
  const restore = size <= atOnce ? restoreAtOnce : restoreInBatches;
  const revision = await restore(connected, path, backup);
  await migrate(connected, at);
  return revision;
};
