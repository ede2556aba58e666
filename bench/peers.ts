/** Peers from the Python Package Index, in an environment of their own below DATA_DIR that only benchmarks use. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../server/problem.ts';
import { projectRoot } from '../server/project-root.ts';

const packages = [
  'numpy==2.2.6',
  'scipy==1.15.3',
  'igraph==1.0.0',
  'networkx==3.4.2',
  'pandas==2.2.3',
  'openpyxl==3.1.5',
] as const;

const run = promisify(execFile);
const mostOutput = 1 << 30;

/** What a peer did: its script in `bench/peers/` with a data file and further arguments, answered as JSON. */
export type RunPeer = <T>(script: string, ...args: readonly string[]) => Promise<T>;

const makeEnvironment = async (folder: string, stamp: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  try {
    await run('python3', ['-m', 'venv', folder]);
  } catch (cause) {
    throw new Problem(
      'INVALID_CONFIGURATION',
      'The peers need python3 (3.10 or newer) with its venv module on the PATH: install it and run the benchmark again.',
      { cause },
    );
  }
  await run(join(folder, 'bin', 'python'), [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    ...packages,
  ]);
  await writeFile(stamp, packages.join('\n'));
};

/**
 * Installs the peers unless these very versions are there.
 *
 * @throws Problem where there is no Python to install them with.
 */
export const openPeers = async (dataDir: string): Promise<RunPeer> => {
  const folder = join(dataDir, 'bench-peers');
  const stamp = join(folder, 'joined-up-stamp');
  const isReady = existsSync(stamp) && (await readFile(stamp, 'utf8')) === packages.join('\n');
  if (!isReady) await makeEnvironment(folder, stamp);
  return async (script, ...args) => {
    const { stdout } = await run(
      join(folder, 'bin', 'python'),
      [join(projectRoot, 'bench', 'peers', `${script}.py`), ...args],
      { maxBuffer: mostOutput },
    );
    return JSON.parse(stdout);
  };
};
