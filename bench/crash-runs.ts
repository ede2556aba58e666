/**
 * Kills an import, its Neo4j, or both at seeded moments, and looks each time whether the graph is the old or the new one,
 * whole. The import is the command, in a process of its own; the Neo4j is one of its own data folder.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { drawing } from '../server/analysis/measures/random.ts';
import { importBundle } from '../server/imports/import-bundle.ts';
import { inTurn } from '../server/imports/write/in-turn.ts';
import { readHistory, rollBack } from '../server/imports/write/roll-back.ts';
import { runReading } from '../server/neo4j/run-query.ts';
import type { OpenGraph } from '../server/open-graph.ts';
import { projectRoot } from '../server/project-root.ts';
import { domainFingerprint } from './graph-fingerprint.ts';
import { killableGraph } from './killable-graph.ts';

export type Victim = 'import' | 'neo4j' | 'both';

export interface CrashRun {
  readonly victim: Victim;
  /** After how many milliseconds from the start of the import. */
  readonly afterMs: number;
  readonly found: 'old' | 'new' | 'neither';
}

const victims: readonly Victim[] = ['import', 'import', 'neo4j', 'import', 'both'];
const at = '2026-01-01T00:00:00.000Z';

/** A table of seats: each of the boards with ten members, out of as many agencies as boards. */
const seats = (boards: number): string => {
  const rows = Array.from({ length: boards * 10 }, (_, row) => {
    const board = Math.floor(row / 10);
    return `P${board},A${(board * 7 + (row % 10) * 13) % boards}`;
  });
  return `partnership,agency\n${rows.join('\n')}\n`;
};

const writeBundle = async (folder: string, table: string): Promise<string> => {
  await mkdir(folder);
  await writeFile(join(folder, 'memberships.csv'), table);
  return folder;
};

/** Built before benchmarks and before graph tests. */
const importCommand = join(projectRoot, 'dist', 'server', 'commands', 'import.js');

/** The import as a command, in a process of its own. */
export const startImport = (bundle: string, environment: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [importCommand, bundle], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });

export const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('close', () => resolve()))
    : Promise.resolve();

const takeBackLast = async (graph: OpenGraph): Promise<void> => {
  const [last] = await runReading(graph.connected, { name: 'history', timeoutMs: 30_000 }, readHistory);
  await rollBack(graph.connected, last!.id, { at });
};

/**
 * @param folder an empty folder.
 * @param shared the data folder whose jars are used.
 */
export const crashRuns = async (
  folder: string,
  {
    kills,
    seed,
    boards,
    shared,
  }: { readonly kills: number; readonly seed: number; readonly boards: number; readonly shared: string },
): Promise<readonly CrashRun[]> => {
  const { dataDir, open, killNeo4j } = await killableGraph(folder, shared, at);
  const before = await writeBundle(join(folder, 'before'), seats(50));
  const after = await writeBundle(join(folder, 'after'), seats(boards));
  const draw = drawing(seed);
  let graph = await open();
  try {
    await importBundle(graph.connected, [before], { at });
    const old = await domainFingerprint(graph.connected);
    const start = performance.now();
    // What it unpacks and cannot clear away goes with the folder.
    const environment = { DATA_DIR: dataDir, TMPDIR: dirname(dataDir), NEO4J_URI: '' };
    await ended(startImport(after, environment));
    const wholeMs = performance.now() - start;
    const whole = await domainFingerprint(graph.connected);
    if (whole === old) throw new Error('The import changed nothing, so that nothing can be told by killing it.');
    await takeBackLast(graph);
    const runs: CrashRun[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const victim = victims[kill % victims.length]!;
      const afterMs = Math.round(draw() * 1.1 * wholeMs);
      const child = startImport(after, environment);
      await pause(afterMs);
      if (victim !== 'neo4j') child.kill('SIGKILL');
      if (victim !== 'import') killNeo4j();
      await ended(child);
      if (victim !== 'import') {
        await graph.close();
        graph = await open();
      }
      // Whoever has the lock knows that the transaction before is over.
      await inTurn(graph.connected, {}, async () => null);
      const now = await domainFingerprint(graph.connected);
      runs.push({ victim, afterMs, found: now === old ? 'old' : now === whole ? 'new' : 'neither' });
      if (now !== old) await takeBackLast(graph);
    }
    return runs;
  } finally {
    await graph.close();
  }
};
