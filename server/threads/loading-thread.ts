/** The thread that loads snapshots: rows and their sorting never hold up a request. */
import { workerData } from 'piscina';
import type { Snapshot } from '../analysis/snapshot.ts';
import { type Connected, type Connection, connect } from '../neo4j/connect.ts';
import { loadSnapshot } from '../neo4j/load-snapshot.ts';
import { Problem } from '../problem.ts';
import type { ToldProblem } from './told.ts';

let connected: Promise<Connected> | null = null;

export const load = async (): Promise<{ snapshot: Snapshot } | { problem: ToldProblem }> => {
  try {
    connected ??= connect(workerData as Connection);
    return { snapshot: await loadSnapshot(await connected) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    connected?.then(({ driver }) => driver.close()).catch(() => {});
    connected = null;
    return { problem: { code: error.code, message: error.message } };
  }
};
