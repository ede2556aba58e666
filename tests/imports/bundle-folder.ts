import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Writes tables, given as CSV text by file name, to a folder of their own that goes with the test. */
export const bundleFolder = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await temporaryFolder('bundle');
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};
