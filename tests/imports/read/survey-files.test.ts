import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { surveyFiles } from '../../../server/imports/read/survey-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const survey = async (contents: Readonly<Record<string, Uint8Array>>, reading: string) => {
  const folder = await temporaryFolder('survey');
  const files = Object.entries(contents).map(([name, bytes]) => ({
    name,
    path: join(folder, name),
    bytes: bytes.length,
  }));
  for (const { name, path } of files) await writeFile(path, contents[name]!);
  return surveyFiles(files, reading);
};

test('each file is judged by itself, to its end', async () => {
  const long = `name\n${'College\n'.repeat(50_000)}`;
  const { files } = await survey(
    {
      'a.csv': Buffer.from(`${long}Collège\n`),
      'b.csv': Buffer.from(`${long}Collège\n`, 'latin1'),
      'c.csv': Buffer.from('\ufeffname\nCollège\n', 'utf16le'),
      'd.csv': Buffer.from('name\n'),
    },
    '',
  );
  expect(files.map(({ name, encoding }) => [name, encoding])).toEqual([
    ['a.csv', 'utf-8'],
    ['b.csv', 'windows-1252'],
    ['c.csv', 'utf-16le'],
    ['d.csv', 'utf-8'],
  ]);
});

test('the digest is of names, bytes and how they are read', async () => {
  const { digest } = await survey({ 'a.csv': Buffer.from('x'), 'b.csv': Buffer.from('y') }, 'null');
  // An import made long ago is known by it.
  expect(digest).toBe(createHash('sha256').update('null\0a.csv\0x\0b.csv\0y\0').digest('hex'));
});
