import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../server/project-root.ts';

export interface Program<T> {
  readonly child: ChildProcess;
  /** The first line it printed, as JSON. */
  readonly said: Promise<T>;
  /** Tells it to close and waits for its end; the answer is its exit code. */
  close(): Promise<number | null>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

/** Starts a TypeScript file as a process of its own, with an environment added to ours. */
export const runProgram = <T>(
  file: URL,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Program<T> => {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', fileURLToPath(file), ...parameters],
    { cwd: projectRoot, env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const firstLine = new Promise<T>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line) as T));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it said anything.`)));
  });
  return {
    child,
    said: firstLine,
    close: async () => {
      child.stdin.write('close\n');
      const [code] = await ended;
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
