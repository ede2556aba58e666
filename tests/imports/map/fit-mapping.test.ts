/** Which mapping goes for which file: this month's file has another name than last month's. */
import { describe, expect, it } from 'vitest';
import type { TableMapping } from '#contract/mapping';
import { ProblemList } from '../../../server/imports/check/problem-list.ts';
import { openBundle } from '../../../server/imports/open-bundle.ts';
import { readRows } from '../../support/bundle-rows.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { bundleFolder } from '../bundle-folder.ts';

const read = async (files: Readonly<Record<string, string>>, ...tables: readonly TableMapping[]) => {
  const mapping = { version: 1 as const, tables: [...tables] };
  const paths = [await bundleFolder(files)];
  const { tables: found, problems } = await readRows(paths, { mapping });
  const opened = await openBundle(paths, { mapping, scratch: await temporaryFolder('fit') }, new ProblemList());
  return {
    seats: (found.get('memberships') ?? []).map(({ cells }) => Object.fromEntries(cells)),
    problems,
    mappedBy: opened.tables.map(({ name, mappedBy }) => [name, mappedBy]),
  };
};

const makes = (partnership: string, agency: string) => [
  { table: 'memberships' as const, columns: { partnership, agency } },
];

describe('a mapping that names a file', () => {
  const ofMarch = { file: 'march.csv', makes: makes('Board', 'Who') };

  it('goes for another file with its columns, where its own is not brought, and is named', async () => {
    const { seats, problems, mappedBy } = await read({ 'april.csv': 'Board,Who\nB,A\n' }, ofMarch);
    expect(seats).toEqual([{ partnership: 'B', agency: 'A' }]);
    expect(problems.leftAside).toEqual([]);
    expect(mappedBy).toEqual([['april.csv', 'march.csv']]);
  });

  it('goes for that file alone where it is brought', async () => {
    const { seats } = await read({ 'march.csv': 'Board,Who\nB,A\n', 'april.csv': 'Board,Who\nB,C\n' }, ofMarch);
    expect(seats).toEqual([{ partnership: 'B', agency: 'A' }]);
  });

  it('goes for another that is parted as it says, where nothing fits the other way', async () => {
    const { seats } = await read(
      { 'april.csv': 'Board|Who;x\nB|A;1\n' },
      { ...ofMarch, delimiter: '|', makes: makes('Board', 'Who;x') },
    );
    expect(seats).toEqual([{ partnership: 'B', agency: 'A;1' }]);
  });

  it('that fits nothing tells what it takes, what the table has, what is missing and what to do', async () => {
    const files = { 'april.csv': 'Board,Agency\nB,A\n', 'themes.csv': 'id\ncrime\n' };
    const { problems } = await read(files, ofMarch);
    expect(problems.leftAside).toMatchObject([
      {
        file: 'april.csv',
        message: expect.stringMatching(
          /^The mapping of march\.csv does not fit: it takes the columns "Board", "Who", and this table has 2: "Board", "Agency"\. Missing: "Who"\. Rename the columns/,
        ),
      },
    ]);
    await expect(read({ 'april.csv': 'Board,Agency\nB,A\n' }, ofMarch)).rejects.toThrow(/Missing: "Who"/);
  });
});

describe('a mapping of a file without header row', () => {
  const ofMarch = { file: 'march.csv', header: false, makes: makes('column 1', 'column 3') };
  const rows = 'B1,x,A\nB2,y,A\n';

  it('goes for a file of another name with so many columns, from its first row on', async () => {
    const { seats, mappedBy, problems } = await read({ 'april.csv': rows }, { ...ofMarch, width: 3 });
    expect(seats.map(({ partnership }) => partnership)).toEqual(['B1', 'B2']);
    expect(mappedBy).toEqual([['april.csv', 'march.csv']]);
    expect([problems.errors, problems.leftAside]).toEqual([[], []]);
  });

  it('does not go for one with fewer or more', async () => {
    for (const width of [2, 4])
      await expect(read({ 'april.csv': rows }, { ...ofMarch, width })).rejects.toThrow(
        new RegExp(`for files of ${width} columns without header row`),
      );
  });

  it('that does not say how many goes for any that reaches to the last that it takes', async () => {
    expect((await read({ 'april.csv': rows }, ofMarch)).seats).toHaveLength(2);
    await expect(read({ 'april.csv': 'B1,A\nB2,A\n' }, ofMarch)).rejects.toThrow(/without header row/);
  });

  it('leaves a table of the bundle alone, and one that another mapping fits', async () => {
    const own = await read({ 'memberships.csv': 'partnership,agency,role\nB,A,chair\n' }, { ...ofMarch, width: 3 });
    expect(own.seats).toEqual([{ partnership: 'B', agency: 'A', role: 'chair' }]);
    const other = await read(
      { 'april.csv': 'Board,Role,Who\nB,chair,A\n' },
      { ...ofMarch, width: 3 },
      { makes: makes('Board', 'Who') },
    );
    expect(other.seats).toEqual([{ partnership: 'B', agency: 'A' }]);
    expect(other.mappedBy).toEqual([['april.csv', 'any file']]);
  });
});
