/** What a mapping makes of tables that were never meant for the import. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { TableName } from '#contract/bundle';
import type { TableMapping } from '#contract/mapping';
import { readRows } from '../../support/bundle-rows.ts';

const read = async (files: Readonly<Record<string, string>>, ...tables: readonly TableMapping[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'joined-up-mapped-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const { tables: found, problems } = await readRows([folder], { mapping: { version: 1, tables: [...tables] } });
  const rows = (table: TableName) => (found.get(table) ?? []).map(({ cells }) => Object.fromEntries(cells));
  const places = (table: TableName) => (found.get(table) ?? []).map(({ file, line }) => `${file}:${line}`);
  return { rows, places, problems };
};

describe('columns', () => {
  it('are taken by the names that the mapping gives, with what it says of every row', async () => {
    const { rows } = await read(
      { 'a.csv': 'Board,Who,When,Paid\nB1,X,31/3/2001,Y\n,,,\nB2,Z,,N\n' },
      {
        dates: 'day-first',
        makes: [
          {
            table: 'memberships',
            columns: { partnership: 'Board', agency: 'Who', since: 'When', formal: 'Paid' },
            constants: { role: 'member' },
          },
        ],
      },
    );
    expect(rows('memberships')).toEqual([
      { partnership: 'B1', agency: 'X', since: '2001-03-31', formal: 'yes', role: 'member' },
      { partnership: 'B2', agency: 'Z', formal: 'no', role: 'member' },
    ]);
  });

  it.each([
    ['day-first', '2001-04-03'],
    ['month-first', '2001-03-04'],
    [undefined, '03/04/2001'],
  ] as const)('with dates are read %s', async (dates, since) => {
    const makes = [{ table: 'agencies' as const, columns: { id: 'a', started: 'd' } }];
    const { rows } = await read({ 'x.csv': 'a,d\nA,03/04/2001\n' }, dates ? { dates, makes } : { makes });
    expect(rows('agencies')).toEqual([{ id: 'A', started: since }]);
  });

  it('with several values are parted: into one cell where the table holds several, else into several rows', async () => {
    const { rows } = await read(
      { 'x.csv': 'group,about,who\nG,"crime; health","A; B"\n' },
      {
        makes: [
          { table: 'themes', columns: { id: 'about' }, separators: { id: ';' } },
          { table: 'partnerships', columns: { id: 'group', themes: 'about' }, separators: { themes: ';' } },
          { table: 'memberships', columns: { partnership: 'group', agency: 'who' }, separators: { agency: ';' } },
        ],
      },
    );
    expect(rows('themes')).toEqual([{ id: 'crime' }, { id: 'health' }]);
    expect(rows('partnerships')).toEqual([{ id: 'G', themes: 'crime|health' }]);
    expect(rows('memberships').map(({ agency }) => agency)).toEqual(['A', 'B']);
  });

  it('that the bundle or the table does not have are told', async () => {
    const { problems } = await read(
      { 'x.csv': 'a,b\n1,2\n' },
      { makes: [{ table: 'agencies', columns: { id: 'a', colour: 'b' } }] },
    );
    expect(problems.errors).toMatchObject([{ file: 'x.csv', column: 'colour' }]);
    const { problems: others } = await read(
      { 'x.csv': 'a,b\n1,2\n', 'agencies.csv': 'id\nA\n' },
      { makes: [{ table: 'agencies', columns: { id: 'c' } }] },
    );
    expect(others.leftAside).toMatchObject([{ file: 'x.csv', message: expect.stringContaining('does not fit') }]);
  });
});

describe('a thing that is told of again and again', () => {
  const makes = [{ table: 'agencies' as const, columns: { id: 'id', name: 'name', type: 'type' } }];

  it('is one row, with what each line adds, and the line of the first', async () => {
    const { rows, places, problems } = await read(
      { 'x.csv': 'id,name,type\nA,One,\nB,Two,LEA\nA,One,LSC\n' },
      { makes },
    );
    expect(rows('agencies')).toEqual([
      { id: 'A', name: 'One', type: 'LSC' },
      { id: 'B', name: 'Two', type: 'LEA' },
    ]);
    expect(places('agencies')).toEqual(['x.csv:2', 'x.csv:3']);
    expect(problems.totals.warnings).toBe(0);
  });

  it('is kept as told first, and a line that differs is warned of', async () => {
    const { rows, problems } = await read({ 'x.csv': 'id,name,type\nA,One,LSC\nA,Won,LSC\n' }, { makes });
    expect(rows('agencies')).toEqual([{ id: 'A', name: 'One', type: 'LSC' }]);
    expect(problems.warnings).toMatchObject([{ file: 'x.csv', line: 3, column: 'name', value: 'Won' }]);
  });

  it('stands where it is told of first, whichever of several files that is', async () => {
    const { rows, places } = await read(
      { 'x.csv': 'id,name,type\nA,,LSC\nB,,\n', 'y.csv': 'id,name,type\nA,One,\nC,Three,\n' },
      { makes },
    );
    expect(rows('agencies')).toEqual([{ id: 'A', name: 'One', type: 'LSC' }, { id: 'B' }, { id: 'C', name: 'Three' }]);
    expect(places('agencies')).toEqual(['x.csv:2', 'x.csv:3', 'y.csv:3']);
  });
});

describe('a lookup of areas', () => {
  const lookup = (upper: string): TableMapping => ({
    makes: [],
    lookup: [
      { kind: 'district', code: 'LADCD', name: 'LADNM' },
      { kind: upper, code: `${upper}CD` },
    ],
  });

  it('makes each area once, and puts an area of two into both', async () => {
    const { rows } = await read(
      { 'x.csv': 'LADCD,LADNM,CSPCD\nD1,One,C1\nD1,One,C2\nD2,Two,C2\nD3,Three,\n' },
      lookup('CSP'),
    );
    expect(rows('boundaries')).toEqual([
      { kind: 'district', code: 'D1', name: 'One', withins: 'CSP:C1|CSP:C2' },
      { kind: 'CSP', code: 'C1', complete: 'yes' },
      { kind: 'CSP', code: 'C2', complete: 'yes' },
      { kind: 'district', code: 'D2', name: 'Two', withins: 'CSP:C2' },
      { kind: 'district', code: 'D3', name: 'Three' },
    ]);
  });

  it('adds to another of the same small areas', async () => {
    const { rows } = await read(
      { 'a.csv': 'LADCD,LADNM,CSPCD\nD1,One,C1\n', 'b.csv': 'LADCD,LADNM,PFACD\nD1,One,P1\n' },
      lookup('CSP'),
      lookup('PFA'),
    );
    expect(rows('boundaries')[0]).toEqual({ kind: 'district', code: 'D1', name: 'One', withins: 'CSP:C1|PFA:P1' });
  });
});

it('a list of seats needs no name and no mapping where its columns are those of one', async () => {
  const { rows } = await read({
    'women.csv': 'partnership,agency\nE1,Ann\n',
    'other.csv': 'partnership,agency,colour\nE1,B,x\n',
  });
  expect(rows('memberships')).toEqual([{ partnership: 'E1', agency: 'Ann' }]);
});

it('a table that becomes several is read for each, and what is wrong with it is told once', async () => {
  const { problems } = await read(
    { 'x.csv': 'g,w\nG,A\nG,B,extra\n' },
    {
      makes: [
        { table: 'partnerships', columns: { id: 'g' } },
        { table: 'memberships', columns: { partnership: 'g', agency: 'w' } },
      ],
    },
  );
  expect(problems.errors).toMatchObject([{ file: 'x.csv', line: 3 }]);
});
