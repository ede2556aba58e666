/** Unpacks a ZIP of tables to a folder. Its entries' names never say where: each is written under a number of its own. */
import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import type { ImportLimits } from '#contract/import-limits';
import { Problem } from '../../problem.ts';
import type { ProblemList } from '../check/problem-list.ts';
import type { InputFile } from './raw-table.ts';
import { checkZip } from './zip-limits.ts';

const zipMark = Buffer.from('PK\u0003\u0004', 'latin1');
const emptyZipMark = Buffer.from('PK\u0005\u0006', 'latin1');

/** Whether a file is a ZIP by its first bytes, and no workbook, which is one too. */
export const isZipOfTables = async ({ name, path }: InputFile): Promise<boolean> => {
  if (name.toLowerCase().endsWith('.xlsx')) return false;
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && (buffer.equals(zipMark) || buffer.equals(emptyZipMark));
  } finally {
    await handle.close();
  }
};

/** @throws Problem IMPORT_REFUSED where it is damaged, or holds more than the limits allow. */
export const unzip = async (
  file: InputFile,
  folder: string,
  limits: ImportLimits,
  problems: ProblemList,
): Promise<readonly InputFile[]> => {
  const refused = await checkZip(file.path, limits);
  if (refused !== null) throw new Problem('IMPORT_REFUSED', `${file.name}: ${refused}`);
  await mkdir(folder, { recursive: true });
  const files: InputFile[] = [];
  try {
    // yauzl refuses names that lead out of a folder, and more bytes than an entry says that it has.
    const zip = await openPromise(file.path);
    for await (const entry of zip.eachEntry()) {
      const name = String(entry.fileName);
      if (name.endsWith('/')) continue;
      if (entry.isEncrypted()) {
        problems.error({ file: name }, `It is locked by a password inside ${file.name}. Unlock it first.`);
        continue;
      }
      const path = join(folder, String(files.length));
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
      files.push({ name, path, bytes: entry.uncompressedSize });
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      'IMPORT_REFUSED',
      `${file.name} is no ZIP that can be unpacked safely (${error instanceof Error ? error.message : String(error)}). Pack it anew.`,
      { cause: error },
    );
  }
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
};
