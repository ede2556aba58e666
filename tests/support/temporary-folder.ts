import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that goes with the test; asked for in the test or in its `beforeEach`. */
export const temporaryFolder = async (name: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), `joined-up-${name}-`));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
