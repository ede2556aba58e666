import { statfs } from 'node:fs/promises';

const enoughBytes = 50 * 1024 * 1024;

/** Whether the disk of a folder is all but full. Asked after a failure: error texts are translated, this is not. */
export const isDiskFull = async (folder: string): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < enoughBytes;
};
