/** The files that an import was given: files, folders and ZIPs, all as files on the disk. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportLimits } from '#contract/import-limits';
import { Problem } from '../../problem.ts';
import type { ProblemList } from '../check/problem-list.ts';
import type { InputFile } from './raw-table.ts';
import { type FileFrom, toldApart } from './told-apart.ts';
import { isZipOfTables, unzip } from './unzip.ts';

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

const filesIn = async (path: string, { files: most }: ImportLimits): Promise<InputFile[]> => {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Problem('IMPORT_REFUSED', `There is no ${path}. Name a ZIP, a folder or files.`);
  if (!found.isDirectory()) return [{ name: basename(path), path, bytes: found.size }];
  const names = (await readdir(path, { recursive: true })).sort();
  if (names.length > most)
    throw new Problem(
      'IMPORT_REFUSED',
      `${path} holds ${names.length} files and may hold ${most} at most. Import it in parts.`,
    );
  const files: InputFile[] = [];
  for (const name of names) {
    const inside = join(path, name);
    const { size, isFile } = await stat(inside).then((each) => ({ size: each.size, isFile: each.isFile() }));
    if (isFile) files.push({ name: name.replaceAll('\\', '/'), path: inside, bytes: size });
  }
  return files;
};

/**
 * The files to be read, in the order of their names within each path that was given; a ZIP is unpacked to the scratch folder.
 * No two have one name: folders, or ZIPs, tell them apart.
 *
 * @param scratch an empty folder, which the caller removes once the import is done.
 * @throws Problem IMPORT_REFUSED where there is no such path, it brings more than the limits allow, or one file twice.
 */
export const inputFiles = async (
  paths: readonly string[],
  scratch: string,
  limits: ImportLimits,
  problems: ProblemList,
): Promise<readonly InputFile[]> => {
  const given = (await Promise.all(paths.map((path) => filesIn(path, limits)))).flat();
  const bytes = given.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > limits.fileBytes) {
    throw new Problem(
      'IMPORT_REFUSED',
      `These files have ${inMegabytes(bytes)} and may have ${inMegabytes(limits.fileBytes)} at most. Import them in parts.`,
    );
  }
  const files: FileFrom[] = [];
  for (const file of given) {
    if (await isZipOfTables(file)) {
      const inside = await unzip(file, join(scratch, String(files.length)), limits, problems);
      files.push(...inside.map((each) => ({ ...each, from: join(file.path, each.name) })));
    } else files.push({ ...file, from: file.path });
  }
  return toldApart(files);
};
