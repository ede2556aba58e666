import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from './problem.ts';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Folder by folder: Node's own `recursive` never ends where a folder is there but takes no entry, as in /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    const above = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await mkdir(folder);
  }
};

/**
 * Makes the data folder where it is not there, and proves that it can be written.
 *
 * @throws Problem INVALID_CONFIGURATION that names DATA_DIR.
 */
export const makeDataDir = async (dataDir: string): Promise<void> => {
  try {
    await makeFolder(dataDir);
    await rmdir(await mkdtemp(join(dataDir, 'writable-')));
  } catch (cause) {
    throw new Problem(
      'INVALID_CONFIGURATION',
      `DATA_DIR is ${JSON.stringify(dataDir)}: it must be a folder that can be made and written (${codeOf(cause)}).`,
      { cause },
    );
  }
};
