/**
 * Whether a ZIP holds more than an import may bring, told from its central directory before anything is unpacked.
 *
 * The directory may lie. What it says is held to all the same, because parts are read through yauzl alone, which goes by
 * the directory and breaks off with an error as soon as a part yields more bytes than were stated for it; the copies of
 * the sizes that stand before each part are never looked at.
 */
import { stat } from 'node:fs/promises';
import yauzl from 'yauzl';
import type { ImportLimits } from '#contract/import-limits';

const inWords = (count: number): string => count.toLocaleString('en-GB');

/**
 * What is wrong with a ZIP, in words that follow its name; null where nothing is.
 *
 * @param path of the file on the disk.
 */
export const checkZip = async (
  path: string,
  { files, unpackedBytes, unpackedTimes }: Pick<ImportLimits, 'files' | 'unpackedBytes' | 'unpackedTimes'>,
): Promise<string | null> => {
  const { size } = await stat(path);
  try {
    const zip = await yauzl.openPromise(path);
    try {
      if (zip.entryCount > files) {
        return `It holds ${inWords(zip.entryCount)} files, and ${inWords(files)} are the most. Divide it.`;
      }
      let unpacked = 0;
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) return 'It is locked with a password. Save it without one.';
        unpacked += entry.uncompressedSize;
        if (unpacked > unpackedBytes)
          return `It unpacks to more than ${inWords(unpackedBytes)} bytes, which is the most. Divide it.`;
        if (unpacked > size * unpackedTimes) {
          return `It unpacks to more than ${inWords(unpackedTimes)} times its own size, which is the most. Pack it with less compression, or import its files as they are.`;
        }
      }
      return null;
    } finally {
      zip.close();
    }
  } catch (error) {
    // yauzl tells what is wrong with a file, and that a name leads out of it, as plain errors.
    return `It cannot be read as a ZIP: ${(error as Error).message.replace(/\.$/, '')}.`;
  }
};
