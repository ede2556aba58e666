import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

/** A folder of the practice data beside the project; null, and said aloud, where there is none. */
export const practiceFolder = (name: string): string | null => {
  const folder = join(projectRoot, '..', 'shared', 'practice', name);
  if (existsSync(folder)) return folder;
  process.stderr.write(
    `NOT CHECKED: there is no practice data in ../shared/practice/${name}, so this run says nothing of it.\n`,
  );
  return null;
};
