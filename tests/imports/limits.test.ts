/** Each limit at its edge: so much is taken, one more is refused with the limit and a remedy, and none of it is read on. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ImportLimits, importLimits } from '#contract/import-limits';
import { readRows } from '../support/bundle-rows.ts';
import { bundleFolder } from './bundle-folder.ts';

const table = 'id,name\nA1,One\nA2,Two\nA3,\n';
const graphWith = (inside: string): string =>
  `<graphml><graph edgedefault="directed"><node id="A"/><node id="B"/>${inside}</graph></graphml>`;

/** What is wrong, in the words of the import; empty where nothing is. */
const wrong = async (path: string, limits: Partial<ImportLimits>): Promise<string> => {
  try {
    const { problems } = await readRows([path], { limits: { ...importLimits, ...limits } });
    return problems.errors.map(({ message }) => message).join(' ');
  } catch (error) {
    return (error as Error).message;
  }
};

const ofFolder = (files: Readonly<Record<string, string>>) => (limits: Partial<ImportLimits>) =>
  bundleFolder(files).then((folder) => wrong(folder, limits));

const zipped = zipSync({ 'agencies.csv': strToU8(table.repeat(200)), 'themes.csv': strToU8('id\ncrime\n') });
const unpackedBytes = table.length * 200 + 'id\ncrime\n'.length;

const ofZip = async (limits: Partial<ImportLimits>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'joined-up-limits-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'some.zip');
  await writeFile(path, zipped);
  return wrong(path, limits);
};

describe.each([
  [
    'bytes of all files',
    { fileBytes: table.length },
    ofFolder({ 'agencies.csv': table }),
    /1 MB at most\. Import them in parts/,
  ],
  [
    'files of a folder',
    { files: 2 },
    ofFolder({ 'agencies.csv': table, 'themes.csv': 'id\ncrime\n' }),
    /may hold 1 at most\. Import it in parts/,
  ],
  ['files of a ZIP', { files: 2 }, ofZip, /2 files, and 1 are the most\. Divide it/],
  [
    'bytes that a ZIP unpacks to',
    { unpackedBytes, unpackedTimes: 10_000 },
    ofZip,
    /more than [\d,]+ bytes, which is the most\. Divide it/,
  ],
  [
    'times its size that a ZIP unpacks to',
    { unpackedTimes: Math.ceil(unpackedBytes / zipped.length) },
    ofZip,
    /times its own size, which is the most\. Pack it/,
  ],
  [
    'rows of a table',
    { rows: 3 },
    ofFolder({ 'agencies.csv': table }),
    /more than 2 rows, which is the most\. Import it in parts/,
  ],
  [
    'columns of a table',
    { columns: 2 },
    ofFolder({ 'agencies.csv': table }),
    /2 columns and may have 1 at most\. Take out/,
  ],
  [
    'cells of a table',
    { cells: 6 },
    ofFolder({ 'agencies.csv': table }),
    /more than 5 cells .* which is the most\. Import it in parts/,
  ],
  [
    'characters of a cell',
    { cellCharacters: 4 },
    ofFolder({ 'agencies.csv': table }),
    /4 characters and may have 3 at most\. Shorten it/,
  ],
  [
    'nodes and edges of a graph',
    { rows: 2 },
    ofFolder({ 'x.graphml': graphWith('') }),
    /more than 1 nodes and edges, which is the most\. Divide it/,
  ],
] as const)('%s', (_, limits, open, refusal) => {
  it('may be as many as the limit', async () => {
    expect(await open(limits)).toBe('');
  });

  it('may not be one more', async () => {
    const [[name, most]] = Object.entries(limits) as [[keyof ImportLimits, number]];
    expect(await open({ ...limits, [name]: most - 1 })).toMatch(refusal);
  });
});

describe('an XML file', () => {
  const ofGraph = (inside: string) => ofFolder({ 'x.graphml': graphWith(inside) })({});
  const nested = (depth: number) => ofGraph('<x>'.repeat(depth) + '</x>'.repeat(depth));
  const tagged = (attributes: number) =>
    ofGraph(`<x ${Array.from({ length: attributes }, (_, place) => `a${place}="1"`).join(' ')}/>`);

  it('may be nested 1,000 deep, and no deeper', async () => {
    // The outermost two are <graphml> and <graph>.
    expect(await nested(998)).toBe('');
    expect(await nested(999)).toMatch(/nested more than 1000 deep here, which is the most\. Write/);
  });

  it('may have 1,000 attributes in a tag, and no more', async () => {
    expect(await tagged(1_000)).toBe('');
    expect(await tagged(1_001)).toMatch(/more than 1000 attributes, which is the most\. Take some out/);
  });
});

it('a report lists so many problems of a sort and counts them all', async () => {
  const rows = Array.from({ length: 5 }, () => 'A,B,C').join('\n');
  const folder = await bundleFolder({ 'agencies.csv': `id,name\n${rows}\n` });
  const { tables, problems } = await readRows([folder], { limits: { ...importLimits, problems: 4 } });
  expect(tables.size).toBe(0);
  expect([problems.errors.length, problems.totals.errors]).toEqual([4, 5]);
});
