/** Files as spreadsheets and databases write them: encodings, delimiters, header rows. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importLimits } from '#contract/import-limits';
import { ProblemList } from '../../../server/imports/check/problem-list.ts';
import { type CsvReading, csvTable } from '../../../server/imports/read/csv/csv-table.ts';
import { surveyFiles } from '../../../server/imports/read/survey-files.ts';
import { type WrittenRow, writtenRow } from '../../support/written-row.ts';

const open = async (bytes: string | Uint8Array, reading: CsvReading = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'joined-up-csv-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'some.csv');
  await writeFile(path, bytes);
  const problems = new ProblemList();
  const { files } = await surveyFiles([{ name: 'some.csv', path, bytes: bytes.length }], '');
  const table = await csvTable(files[0]!, reading, importLimits, problems);
  const rows: WrittenRow[] = [];
  for await (const batch of table?.rows() ?? []) rows.push(...batch.map(writtenRow));
  return { table, rows, problems };
};

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('the encoding', () => {
  it.each([
    ['UTF-8', Buffer.from('name\nCollège\n'), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffname\nCollège\n'), 'utf-8'],
    ['Windows-1252', latin('name\nColl\u00e8ge\n'), 'windows-1252'],
    ['UTF-16 as Excel’s “Unicode text” has it', Buffer.from('\ufeffname\nCollège\n', 'utf16le'), 'utf-16le'],
  ])('%s is found out', async (_, bytes, encoding) => {
    const { table, rows } = await open(bytes);
    expect(table?.readAs.split(',')[0]).toBe(encoding);
    expect(table?.columns).toEqual(['name']);
    expect(rows).toEqual([{ line: 2, cells: ['Collège'] }]);
  });

  it('of a file that is UTF-8 in part only is warned of', async () => {
    const mixed = Buffer.concat([Buffer.from('name\nCafé\n'), latin('Coll\u00e8ge\n')]);
    const { problems } = await open(mixed);
    expect(problems.sorted().warnings.map(({ message }) => message)).toEqual([
      'Some of it is UTF-8 and some is not: read as Windows-1252, letters look like “Ã©”. Save it anew as UTF-8.',
    ]);
    const { problems: none } = await open(latin('name\nColl\u00e8ge\n'));
    expect(none.sorted().warnings).toEqual([]);
  });

  it('is Windows-1252 where a stray byte comes long after the first lines', async () => {
    const { rows } = await open(latin(`name\n${'plain\n'.repeat(200_000)}Colleg\u00e9\n`));
    expect(rows.at(-1)).toEqual({ line: 200_002, cells: ['Collegé'] });
  });
});

describe('the delimiter', () => {
  it.each([
    ['comma', 'a,b\n1;2,3\n'],
    ['semicolon', 'a;b\n1,5;2,5\n'],
    ['tab', 'a\tb\n1, or so\t2\n'],
    ['bar', 'a|b\n1|2\n'],
  ])('%s is found out', async (name, text) => {
    const { table, rows } = await open(text);
    expect(table?.readAs).toBe(`utf-8, ${name}`);
    expect(table?.columns).toEqual(['a', 'b']);
    expect(rows[0]?.cells).toHaveLength(2);
  });

  it('is what a first line “sep=” says, which is no row', async () => {
    const { table, rows } = await open('sep=;\r\nname;note\r\nA,B;c\r\n');
    expect(table?.columns).toEqual(['name', 'note']);
    expect(rows).toEqual([{ line: 3, cells: ['A,B', 'c'] }]);
    expect((await open('sep=;\nA;b\n', { header: false })).rows).toEqual([{ line: 2, cells: ['A', 'b'] }]);
  });

  it('is not looked for inside quotes', async () => {
    const { table } = await open('"a;b;c",d\n"1;2;3",4\n');
    expect(table?.columns).toEqual(['a;b;c', 'd']);
  });

  it('is what the mapping says', async () => {
    const { table } = await open('a,b;c\n', { delimiter: ';' });
    expect(table?.columns).toEqual(['a,b', 'c']);
  });
});

describe('the header', () => {
  it('is the first row that is not blank, trimmed', async () => {
    const { table, rows } = await open('\n\n a , b \n1,2\n');
    expect(table?.columns).toEqual(['a', 'b']);
    expect(rows).toEqual([{ line: 4, cells: ['1', '2'] }]);
  });

  it('is made up where the mapping says that there is none', async () => {
    const { table, rows } = await open('1,2\n3,4\n', { header: false });
    expect(table?.columns).toEqual(['column 1', 'column 2']);
    expect(rows.map(({ line }) => line)).toEqual([1, 2]);
  });

  it.each(['', '\n\n', '\ufeff'])('an empty file (%j) is an error', async (text) => {
    const { table, problems } = await open(text);
    expect(table).toBeNull();
    expect(problems.errors).toEqual([
      { file: 'some.csv', message: 'The file is empty. Give it a header row, or leave it out.' },
    ]);
  });
});
