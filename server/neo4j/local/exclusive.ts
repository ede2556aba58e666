// A lock between processes that a crash cannot leave shut. The lock is a file that names its owner; who finds the owner
// dead takes it away, and does so under a lock of its own named after the dead one, so that nobody removes a successor's.
import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, type ProcessIdentity, self } from './process-identity.ts';

interface Owner extends ProcessIdentity {
  readonly ticket: string;
}

const pollMs = 50;

const readOwner = async (file: string): Promise<Owner | undefined> => {
  try {
    // Written whole by this module before it was linked to its name.
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
};

const tryTake = async (file: string, owner: Owner): Promise<boolean> => {
  const draft = `${file}.${owner.ticket}.draft`;
  await writeFile(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

const removeDead = (file: string, dead: Owner): Promise<void> =>
  exclusively(`${file}.${dead.ticket}`, async () => {
    if ((await readOwner(file))?.ticket === dead.ticket) await rm(file, { force: true });
  });

/**
 * Does the work while no other process, and no other caller in this one, does work under the same file.
 *
 * @param onWait called once, with the process number of the owner, if there is one to wait for.
 */
export const exclusively = async <T>(
  file: string,
  work: () => Promise<T>,
  onWait?: (pid: number) => void,
): Promise<T> => {
  const me: Owner = { ...self(), ticket: randomUUID() };
  let waiting = false;
  while (!(await tryTake(file, me))) {
    const owner = await readOwner(file);
    if (owner && !isAlive(owner)) await removeDead(file, owner);
    else if (owner) {
      if (!waiting) onWait?.(owner.pid);
      waiting = true;
      await pause(pollMs);
    }
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
};
