/** A thread that imports, merges and takes either back: neither files nor a whole graph's comparison hold up a request. */
import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'piscina';
import type { OkOf } from '#contract/endpoint';
import type { decideIdentity } from '#contract/identity-review';
import type { ImportLimits } from '#contract/import-limits';
import type { ImportReport } from '#contract/import-report';
import type { ImportPreview, ImportProgress } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import { type DecideRequest, decide as decideIn } from '../decisions/decide.ts';
import { undoDecision as undoDecisionIn } from '../decisions/undo-decision.ts';
import { importBundle } from '../imports/import-bundle.ts';
import type { ImportOptions } from '../imports/import-options.ts';
import { previewFiles } from '../imports/preview.ts';
import { clearInterrupted } from '../imports/write/loading.ts';
import { rollBack } from '../imports/write/roll-back.ts';
import type { Connected, Connection } from '../neo4j/connect.ts';
import { type Told, told, toldOver } from './told.ts';

export interface ImportTask {
  readonly paths: readonly string[];
  readonly options: Pick<ImportOptions, 'at' | 'by' | 'mapping' | 'replace' | 'dryRun' | 'limits' | 'scratchIn'>;
  /** Takes `ImportProgress`. */
  readonly progress: MessagePort;
}

export interface PreviewTask {
  readonly paths: readonly string[];
  readonly mapping: Mapping | null;
  readonly limits: ImportLimits;
}

export interface ClearTask {
  readonly at: string;
  /** Whether whoever asked for the import gave it up. */
  readonly isCancelled: boolean;
}

export interface RollBackTask {
  readonly id: string;
  readonly at: string;
}

export interface DecideTask extends DecideRequest {
  readonly at: string;
}

export interface UndoDecisionTask {
  readonly id: string;
}

/** Each task has a connection of its own, which goes with the thread where the task is cancelled. */
const connectedFor = <T>(work: (connected: Connected) => Promise<T>): Promise<Told<T>> =>
  toldOver(workerData as Connection, work);

export const importFiles = ({ paths, options, progress }: ImportTask): Promise<Told<ImportReport>> => {
  const onProgress = (step: ImportProgress) => progress.postMessage(step);
  return connectedFor((connected) => importBundle(connected, paths, { ...options, onProgress })).finally(() =>
    progress.close(),
  );
};

/** Empties a graph whose loading went with its thread; another process that loads is left alone. */
export const clearCutShort = ({ at, isCancelled }: ClearTask): Promise<Told<void>> =>
  connectedFor((connected) => clearInterrupted(connected, at, { isCancelled }));

export const preview = ({ paths, mapping, limits }: PreviewTask): Promise<Told<ImportPreview>> =>
  told(() => previewFiles(paths, mapping, limits));

export const takeBack = ({ id, at }: RollBackTask): Promise<Told<number>> =>
  connectedFor((connected) => rollBack(connected, id, { at }));

export const decide = ({ at, ...request }: DecideTask): Promise<Told<OkOf<typeof decideIdentity>>> =>
  connectedFor((connected) => decideIn(connected, request, { at }));

export const undoDecision = ({ id }: UndoDecisionTask): Promise<Told<number>> =>
  connectedFor((connected) => undoDecisionIn(connected, id));
