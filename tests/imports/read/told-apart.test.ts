/** Two files of one name are two files, or are refused by name: none is lost in the other. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../support/bundle-rows.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const table = (agency: string) => `partnership,agency\nB,${agency}\n`;
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const written = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await temporaryFolder('apart');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
};

const seats = async (paths: readonly string[]) =>
  ((await readRows(paths)).tables.get('memberships') ?? []).map(({ file, cells }) => [file, cells.get('agency')]);

describe('files of one name', () => {
  it.each([
    ['in two folders', ['a/memberships.csv', 'b/memberships.csv'], ['a/memberships.csv', 'b/memberships.csv']],
    ['of which one lies deeper', ['memberships.csv', 'a/memberships.csv'], ['memberships.csv', 'a/memberships.csv']],
  ])('%s are told by the way to them', async (_, given, names) => {
    const folder = await written(Object.fromEntries(given.map((name, place) => [name, table(`A${place}`)])));
    expect(await seats(given.map((name) => join(folder, name)))).toEqual([
      [names[0], 'A0'],
      [names[1], 'A1'],
    ]);
  });

  it('in two folders that are brought whole are told by the folder', async () => {
    const folder = await written({ 'west/memberships.csv': table('W'), 'east/memberships.csv': table('E') });
    expect(await seats([join(folder, 'west'), join(folder, 'east')])).toEqual([
      ['west/memberships.csv', 'W'],
      ['east/memberships.csv', 'E'],
    ]);
  });

  it('in two ZIPs are told by the ZIP', async () => {
    const folder = await written({
      'west.zip': zip({ 'memberships.csv': table('W') }),
      'east.zip': zip({ 'memberships.csv': table('E') }),
    });
    expect(await seats([join(folder, 'west.zip'), join(folder, 'east.zip')])).toEqual([
      ['west.zip/memberships.csv', 'W'],
      ['east.zip/memberships.csv', 'E'],
    ]);
  });

  it('alone keep the name that they have', async () => {
    const folder = await written({ 'a/memberships.csv': table('A') });
    expect(await seats([join(folder, 'a/memberships.csv')])).toEqual([['memberships.csv', 'A']]);
  });

  it('that are one file brought twice are refused, by name', async () => {
    const folder = await written({ 'a/memberships.csv': table('A') });
    const path = join(folder, 'a/memberships.csv');
    await expect(readRows([path, path])).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      message: expect.stringMatching(/^memberships\.csv was brought twice/),
    });
  });
});
