// Who uses the Neo4j of a data folder: a file for each use, named by its process. The last to leave stops the server.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, type ProcessIdentity, self } from './process-identity.ts';

/** Records one more use by this process. The answer is the lease's file, to be given back with `giveBackLease`. */
export const takeLease = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const own = self();
  const file = join(folder, `${own.pid}-${randomUUID()}.json`);
  await writeFile(file, JSON.stringify(own));
  return file;
};

export const giveBackLease = (file: string): Promise<void> => rm(file, { force: true });

const holderLives = async (file: string): Promise<boolean> => {
  try {
    return isAlive(JSON.parse(await readFile(file, 'utf8')) as ProcessIdentity);
  } catch {
    return false; // half written: its process ended while writing it
  }
};

/** How many uses there are; those of processes that ended without giving back are cleared away. Call it under the lock. */
export const countLeases = async (folder: string): Promise<number> => {
  let count = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    if (await holderLives(file)) count += 1;
    else await rm(file, { force: true });
  }
  return count;
};
