import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';

export interface CommandRun {
  readonly process: ChildProcess;
  /** All that was printed until now, both streams. */
  readonly printed: () => string;
  /** Comes true when something was printed that fits; fails when the command ends before. */
  readonly prints: (wanted: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

/** Runs one of the project's commands as a user does, with an environment added to ours. It ends with the test. */
export const runJoinedUp = (args: readonly string[], environment: Readonly<Record<string, string>>): CommandRun => {
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'joined-up.mjs'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return {
    process: child,
    printed: () => text,
    prints: (wanted) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = wanted.exec(text);
          if (match) resolve(match);
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`The command ended before it printed ${wanted}:\n${text}`)));
      }),
    ended,
  };
};
