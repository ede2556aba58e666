import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportLimits, importLimits } from '#contract/import-limits';
import type { ImportReport } from '#contract/import-report';
import { catalogue } from '../neo4j/catalogue.ts';
import type { Connected } from '../neo4j/connect.ts';
import type { RunInTransaction } from '../neo4j/run-query.ts';
import { checkCircles } from './check/check-circles.ts';
import { checkLookAlikes } from './check/check-look-alikes.ts';
import { checkMembers } from './check/check-members.ts';
import { ProblemList } from './check/problem-list.ts';
import { draftBundle } from './draft/draft-bundle.ts';
import { importLarge } from './import-large.ts';
import type { ImportOptions } from './import-options.ts';
import { noChange, reportOf, type Tallies } from './import-report.ts';
import { type Bundle, openBundle } from './open-bundle.ts';
import { type Difference, difference, sizeOf } from './write/difference.ts';
import { inTurn } from './write/in-turn.ts';
import { elementsOf, type NodeIndex, readCurrent, readNodeIndex, readStepsAbove } from './write/read-current.ts';
import { readMerged } from './write/read-merged.ts';
import { recordImport } from './write/record.ts';
import { undoOf } from './write/undo.ts';
import { writeDifference } from './write/write-difference.ts';

const tally = (...lists: readonly (readonly { label?: string; type?: string }[])[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { label, type } of lists.flat()) {
    const kind = label ?? type ?? '';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

const talliesOf = (changes: Difference): Tallies => ({
  added: tally(changes.createNodes, changes.createRelations),
  updated: tally(changes.updateNodes, changes.updateRelations),
  removed: tally(changes.deleteNodes, changes.deleteRelations),
  unchanged: changes.unchanged,
});

const readRevision = async (run: RunInTransaction): Promise<number> => {
  const [state] = await run(catalogue.readRevision, {});
  return state?.revision ?? 0;
};

/** Imports in the transaction that holds the lock. */
const importAtOnce = async (
  run: RunInTransaction,
  bundle: Bundle,
  problems: ProblemList,
  before: number,
  index: NodeIndex,
  limits: ImportLimits,
  { at, by = 'command line', replace = false, dryRun = false, onProgress }: ImportOptions,
): Promise<ImportReport> => {
  const known: NodeIndex = replace ? new Map() : index;
  const drafted = await draftBundle(bundle, at, known, await readMerged(run, known), problems);
  const { drafts } = drafted;
  for (const relation of drafted.columnRelations) drafts.addRelation(relation);
  for await (const relations of drafted.rows(problems)) for (const relation of relations) drafts.addRelation(relation);
  const told = (tallies: Tallies, revision: number) => reportOf(bundle, drafted, problems, limits, tallies, revision);
  const seats = [...drafts.relations.values()].filter(({ type }) => type === 'MEMBER_OF');
  checkLookAlikes(drafts, known, problems);
  checkMembers(drafts, known, new Set(seats.map(({ to }) => to.id)), problems);
  checkCircles(drafts, replace ? [] : await readStepsAbove(run, index, drafts), problems);
  if (problems.totals.errors > 0) return told(noChange, before);
  onProgress?.({ stage: 'comparing', done: 0 });
  const current = await readCurrent(run, index, drafts, replace);
  const changes = difference(drafts, current, replace);
  const tallies = talliesOf(changes);
  if (dryRun || sizeOf(changes) === 0) return told(tallies, before);
  await writeDifference(run, changes, elementsOf(index), onProgress);
  const [raised] = await run(catalogue.raiseRevision, {});
  const { revision } = raised!;
  await recordImport(run, { bundle, at, by, revision, tallies, undo: undoOf(changes, current) });
  return told(tallies, revision);
};

/**
 * Imports files, folders and ZIPs of tables: all of it in one transaction that holds the lock on the revision, or nothing.
 * What is too much for one transaction goes into an empty graph, in several (`import-large.ts`).
 *
 * Where anything is wrong the report's `errors` lists every problem and the graph is untouched. Importing the same
 * bundle twice changes nothing, the revision included. An import that finds another under way waits until that is done.
 *
 * @throws Problem IMPORT_REFUSED where nothing of it is a table or it is too large; NEO4J_UNAVAILABLE; QUERY_TIMED_OUT
 *   where it took too long or another import was not done in time; NOT_READY while a large import is being loaded.
 */
export const importBundle = async (
  connected: Connected,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> => {
  const { mapping = null, limits = importLimits, patience, onProgress, onWaiting } = options;
  const scratch = await mkdtemp(join(options.scratchIn ?? tmpdir(), 'joined-up-import-'));
  try {
    const opening = new ProblemList(limits.problems);
    const bundle = await openBundle(paths, { mapping, limits, scratch, onProgress }, opening);
    const isLarge = await bundle.hasMoreRowsThan(limits.rowsAtOnce);
    const state = await inTurn(connected, { patience, onWaiting }, async (run) => {
      const before = await readRevision(run);
      const index = await readNodeIndex(run);
      if (isLarge) return { before, isEmpty: index.size === 0 };
      return importAtOnce(run, bundle, opening.copy(), before, index, limits, options);
    });
    if (!('isEmpty' in state)) return state;
    return await importLarge(connected, bundle, opening, state.isEmpty, state.before, limits, options);
  } finally {
    await rm(scratch, { recursive: true });
  }
};
