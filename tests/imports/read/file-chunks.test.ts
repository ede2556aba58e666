import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileChunks } from '../../../server/imports/read/file-chunks.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const written = async (bytes: Uint8Array): Promise<string> => {
  const path = join(await temporaryFolder('chunks'), 'some');
  await writeFile(path, bytes);
  return path;
};

/** No two parts of it are the same. */
const counted = (bytes: number): Buffer =>
  Buffer.from(Uint32Array.from({ length: bytes / 4 }, (_, place) => place).buffer);

const readAll = async (path: string): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of fileChunks(path)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

test.each([0, 4, 1 << 18, 5 << 18, 1_000_000])('a file of %i bytes comes whole and in order', async (bytes) => {
  const all = counted(bytes);
  expect((await readAll(await written(all))).equals(all)).toBe(true);
});

test('a chunk stays as it is until the next is asked for', async () => {
  const all = counted(1_000_000);
  const path = await written(all);
  let place = 0;
  for await (const chunk of fileChunks(path)) {
    // Time for whatever is read meanwhile.
    await readAll(path);
    expect(all.subarray(place, place + chunk.length).equals(chunk)).toBe(true);
    place += chunk.length;
  }
});

test('a file that cannot be read is an error', async () => {
  await expect(fileChunks(await temporaryFolder('chunks')).next()).rejects.toThrow('EISDIR');
});
