import { rename, rm } from 'node:fs/promises';
import { Problem } from '../problem.ts';

const unwritable: ReadonlySet<unknown> = new Set(['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EROFS', 'EPERM']);

/**
 * Writes a file beside where it shall be, and puts it there once it is whole: what was there before stays until then.
 *
 * @throws Problem INVALID_REQUEST where there can be no such file.
 */
export const putInPlace = async <T>(path: string, write: (path: string) => Promise<T>): Promise<T> => {
  const beside = `${path}.${process.pid}.new`;
  try {
    const written = await write(beside);
    await rename(beside, path);
    return written;
  } catch (cause) {
    await rm(beside, { force: true });
    const { code } = cause as NodeJS.ErrnoException;
    if (!unwritable.has(code)) throw cause;
    throw new Problem(
      'INVALID_REQUEST',
      `${path} cannot be written (${code}). Name a file in a folder that is there.`,
      {
        cause,
      },
    );
  }
};
