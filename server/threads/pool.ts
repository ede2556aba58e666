/** Threads beside the one that answers requests: one loads snapshots, others analyse them, one imports. */
import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { OkOf } from '#contract/endpoint';
import type { decideIdentity } from '#contract/identity-review';
import type { ImportReport } from '#contract/import-report';
import type { ImportPreview, ImportProgress } from '#contract/imports';
import type { ScopePlaces } from '../analysis/scope.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { Connection } from '../neo4j/connect.ts';
import { Problem } from '../problem.ts';
import { entry, execArgv } from './entry.ts';
import type { ExportTask } from './export-thread.ts';
import type {
  ClearTask,
  DecideTask,
  ImportTask,
  PreviewTask,
  RollBackTask,
  UndoDecisionTask,
} from './import-thread.ts';
import type { JobName, RequestOf } from './jobs.ts';
import { doneOf, type Told, type ToldProblem } from './told.ts';
import { untilDone } from './until-done.ts';

/** What a thread is asked. A snapshot's columns lie in shared memory: only their addresses travel. */
export interface Task<J extends JobName = JobName> {
  readonly job: J;
  readonly snapshot: Snapshot;
  readonly scope: ScopePlaces;
  readonly request: RequestOf<J>;
}

export interface Threads {
  /** @throws Problem where the graph cannot be read. */
  readonly loadSnapshot: () => Promise<Snapshot>;
  /** The answer to a job, as JSON text. @throws Problem INVALID_REQUEST, naming the field, where it asks for what cannot be. */
  readonly analyse: <J extends JobName>(task: Task<J>) => Promise<string>;
  /**
   * Imports files. Imports go one after another.
   *
   * @param signal cancels it: nothing is changed then.
   * @throws Problem as `importBundle` does; an AbortError where it was cancelled.
   */
  readonly importFiles: (
    task: Omit<ImportTask, 'progress'>,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ) => Promise<ImportReport>;
  /** The first rows of files. @throws Problem as `previewFiles` does. */
  readonly preview: (task: PreviewTask) => Promise<ImportPreview>;
  /** Takes an import back. @returns the revision afterwards. @throws Problem as `rollBack` does. */
  readonly takeBack: (task: RollBackTask) => Promise<number>;
  /**
   * Writes the graph to a file. @returns as `exportGraph` does. @throws Problem as that does; an AbortError where the signal
   * cancelled it.
   */
  readonly exportTo: (task: ExportTask, signal: AbortSignal) => Promise<number | null>;
  /** Decides which bodies are the same, in turn with imports. @throws Problem as `decide` does. */
  readonly decide: (task: DecideTask) => Promise<OkOf<typeof decideIdentity>>;
  /** Takes a decision back. @returns the revision afterwards. @throws Problem as `undoDecision` does. */
  readonly undoDecision: (task: UndoDecisionTask) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** One heavy question never keeps another waiting, however few processors there are. */
const analysisThreads = Math.max(2, availableParallelism() - 1);
const keepIdleMs = 600_000;
const importHeapMb = 2_048;
const clearAgainMs = 5_000;

/** Where another process is still loading there is nothing to clear. */
const isCleared = (cleared: Told<void>): boolean => 'done' in cleared || cleared.problem.code === 'NOT_READY';

export const openThreads = (connection: Connection): Threads => {
  const loading = new Piscina<null, { snapshot: Snapshot } | { problem: ToldProblem }>({
    filename: entry('loading-thread'),
    name: 'load',
    execArgv,
    workerData: connection,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: keepIdleMs,
    // Between loads the thread keeps its connection alive.
    atomics: 'disabled',
  });
  const analysis = new Piscina<Task, { answer: string } | { problem: ToldProblem }>({
    filename: entry('analysis-thread'),
    name: 'analyse',
    execArgv,
    minThreads: 0,
    maxThreads: analysisThreads,
    idleTimeout: keepIdleMs,
  });
  const importing = new Piscina<
    ImportTask | ClearTask | PreviewTask | RollBackTask | DecideTask | UndoDecisionTask,
    unknown
  >({
    filename: entry('import-thread'),
    name: 'importFiles',
    execArgv,
    workerData: connection,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: keepIdleMs,
    // A heap of its own: a large import holds hundreds of thousands of drafts.
    resourceLimits: { maxOldGenerationSizeMb: importHeapMb },
  });
  const exporting = new Piscina<ExportTask, Told<number | null>>({
    filename: entry('export-thread'),
    name: 'exportTo',
    execArgv,
    workerData: connection,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: keepIdleMs,
  });
  const closing = new AbortController();
  const clearCutShort = (task: ClearTask): Promise<void> =>
    untilDone(
      () =>
        importing.run(task, { name: 'clearCutShort' }).then(
          (cleared) => isCleared(cleared as Told<void>),
          () => false,
        ),
      { pauseMs: clearAgainMs, signal: closing.signal },
    );
  return {
    importFiles: async (task, onProgress, signal) => {
      const { port1, port2 } = new MessageChannel();
      port1.on('message', onProgress);
      try {
        const running = importing.run({ ...task, progress: port2 }, { transferList: [port2], signal });
        return doneOf((await running) as Told<ImportReport>);
      } catch (error) {
        // The thread went with what it was at, or lost its Neo4j, and may have left a part of a large import.
        const cleared = clearCutShort({ at: task.options.at, isCancelled: signal.aborted });
        if (signal.aborted) await cleared;
        throw error;
      } finally {
        port1.close();
      }
    },
    preview: async (task) => doneOf((await importing.run(task, { name: 'preview' })) as Told<ImportPreview>),
    takeBack: async (task) => doneOf((await importing.run(task, { name: 'takeBack' })) as Told<number>),
    exportTo: async (task, signal) => doneOf(await exporting.run(task, { signal })),
    decide: async (task) =>
      doneOf((await importing.run(task, { name: 'decide' })) as Told<OkOf<typeof decideIdentity>>),
    undoDecision: async (task) => doneOf((await importing.run(task, { name: 'undoDecision' })) as Told<number>),
    loadSnapshot: async () => {
      const loaded = await loading.run(null);
      if ('problem' in loaded) throw new Problem(loaded.problem.code, loaded.problem.message);
      return loaded.snapshot;
    },
    analyse: async (task) => {
      const done = await analysis.run(task).catch((error: unknown) => {
        // Ended with the threads: nothing is amiss.
        closing.signal.throwIfAborted();
        throw error;
      });
      if ('problem' in done) throw new Problem(done.problem.code, done.problem.message);
      return done.answer;
    },
    close: async () => {
      closing.abort();
      await Promise.all([loading.destroy(), analysis.destroy(), importing.destroy(), exporting.destroy()]);
    },
  };
};
