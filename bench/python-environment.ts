/** Python with packages from the Python Package Index, in a folder of its own that nothing else uses. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../server/problem.ts';

const run = promisify(execFile);

const makeEnvironment = async (folder: string, packages: readonly string[]): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  try {
    await run('python3', ['-m', 'venv', folder]);
  } catch (cause) {
    throw new Problem(
      'INVALID_CONFIGURATION',
      'This needs python3 (3.10 or newer) with its venv module on the PATH: install it and run the command again.',
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
};

/**
 * Installs the packages unless these very versions are there.
 *
 * @returns the path of its Python.
 * @throws Problem where there is no Python to install them with.
 */
export const pythonWith = async (folder: string, packages: readonly string[]): Promise<string> => {
  const stamp = join(folder, 'joined-up-stamp');
  const wanted = packages.join('\n');
  const isReady = existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted;
  if (!isReady) {
    await makeEnvironment(folder, packages);
    await writeFile(stamp, wanted);
  }
  return join(folder, 'bin', 'python');
};
