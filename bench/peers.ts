/** Peers from the Python Package Index, in an environment of their own below DATA_DIR that only benchmarks use. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../server/project-root.ts';
import { pythonWith } from './python-environment.ts';

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

/**
 * Installs the peers unless these very versions are there.
 *
 * @throws Problem where there is no Python to install them with.
 */
export const openPeers = async (dataDir: string): Promise<RunPeer> => {
  const python = await pythonWith(join(dataDir, 'bench-peers'), packages);
  return async (script, ...args) => {
    const { stdout } = await run(python, [join(projectRoot, 'bench', 'peers', `${script}.py`), ...args], {
      maxBuffer: mostOutput,
    });
    return JSON.parse(stdout);
  };
};
