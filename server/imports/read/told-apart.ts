import { resolve } from 'node:path';
import { addToList } from '../../add-to-list.ts';
import { Problem } from '../../problem.ts';
import type { InputFile } from './raw-table.ts';

/** A file, and the whole way to it, the ZIP that it lay in included. */
export interface FileFrom extends InputFile {
  readonly from: string;
}

const ofNames = (files: readonly FileFrom[]): ReadonlyMap<string, readonly FileFrom[]> => {
  const found = new Map<string, FileFrom[]>();
  for (const file of files) addToList(found, file.name, file);
  return found;
};

/** The ways to files from the folder that all of them lie in. */
const fromCommonFolder = (files: readonly FileFrom[]): readonly FileFrom[] => {
  const ways = files.map(({ from }) => resolve(from).split(/[\\/]/));
  const shared = ways[0]!.findIndex((part, depth) => ways.some((way) => way[depth] !== part));
  return files.map((file, place) => ({ ...file, name: ways[place]!.slice(shared === -1 ? 0 : shared).join('/') }));
};

/**
 * The files, each under a name of its own: those of one name are called by as much of the way to them as tells them apart.
 *
 * @throws Problem IMPORT_REFUSED where one is there twice, naming it.
 */
export const toldApart = (files: readonly FileFrom[]): readonly InputFile[] => {
  const named = new Map(
    [...ofNames(files).values()].flatMap((alike) =>
      (alike.length === 1 ? alike : fromCommonFolder(alike)).map((file, place) => [alike[place]!, file] as const),
    ),
  );
  const apart = files.map((file) => named.get(file)!);
  const twice = [...ofNames(apart).values()].find((alike) => alike.length > 1);
  if (twice) {
    const { name } = files[apart.indexOf(twice[0]!)]!;
    throw new Problem('IMPORT_REFUSED', twiceThere(name));
  }
  return apart.map(({ name, path, bytes }) => ({ name, path, bytes }));
};

/** What is said of a file that was brought twice by one name. */
export const twiceThere = (name: string): string =>
  `${name} was brought twice, and nothing tells the two apart. Bring it once; if they are two files, give one of them another name, or bring both in folders of a ZIP.`;
