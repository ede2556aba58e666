/** Lists on screen as files: their text, names and addresses, and how the whole of a long one is fetched. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../client/lists/addresses.ts';
import { allPages } from '../../../client/lists/all-pages.ts';
import { fileNameOf, type ListColumn, listText } from '../../../client/lists/list-columns.ts';
import { listFile } from '../../../client/lists/list-file.ts';
import { parseView, viewAtFirst } from '../../../client/state/view-state.ts';

describe('the text of a saved list', () => {
  const columns: readonly ListColumn<{ readonly name: string; readonly seats?: number }>[] = [
    { head: 'Name', cell: ({ name }) => name },
    { head: 'Seats', cell: ({ seats }) => seats },
  ];

  it('begins with the mark of UTF-8 and a line of heads; what is not known is blank', () => {
    expect(listText(columns, [{ name: 'Zoë', seats: 0 }, { name: 'b' }])).toBe('\uFEFFName,Seats\nZoë,0\nb,\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2', '-2'],
    ['a, "b"', '"a, ""b"""'],
    ['two\nlines', '"two\nlines"'],
  ])('holds %j as what no spreadsheet runs or parts', (name, cell) => {
    expect(listText(columns, [{ name }])).toBe(`\uFEFFName,Seats\n${cell},\n`);
  });

  it('is a workbook of the same cells where that is asked for, figures as figures', async () => {
    const file = await listFile('xlsx', columns, [{ name: '=1+1', seats: 3 }, { name: 'b' }]);
    const sheet = new TextDecoder().decode(
      unzipSync(new Uint8Array(await file.arrayBuffer()))['xl/worksheets/sheet1.xml'],
    );
    expect(sheet).toContain('>Name<');
    expect(sheet).toContain(">'=1+1<");
    expect(sheet).toContain('<c><v>3</v></c>');
    expect(sheet.match(/<row>/g)).toHaveLength(3);
  });
});

describe('the name of a saved list', () => {
  it.each([
    ['Findings', null, 'findings-at-any-date.csv'],
    ['Members: Tameside Forum', '2003-03', 'members-tameside-forum-as-at-2003-03.csv'],
    ['Café / “../x”', '2003', 'cafe-x-as-at-2003.csv'],
    ['…', null, 'list-at-any-date.csv'],
    [`${'word '.repeat(23)}and-another-one`, null, `${'word-'.repeat(23)}and-at-any-date.csv`],
  ])('of %j at %s', (what, at, name) => {
    expect(fileNameOf(what, at, 'csv')).toBe(name);
  });
});

describe('the address of a row', () => {
  const view = { ...viewAtFirst, at: '2003', sources: ['imported'] as const, kind: 'overload' as const };
  const { ofNode, ofFinding } = addressesIn('http://here', view);
  const viewAt = (address: string) => parseView(new URL(address).searchParams);

  it('opens a thing among the same sources at the same date, and nothing else of the view', () => {
    expect(viewAt(ofNode({ kind: 'Agency', id: 'a&b' }))).toEqual({
      ...viewAtFirst,
      at: '2003',
      sources: ['imported'],
      selected: 'Agency:a&b',
      picture: { of: 'thing', key: 'Agency:a&b' },
      inspector: 'open',
    });
  });

  it('selects what is not drawn, and leaves the picture as it is', () => {
    expect(viewAt(ofNode({ kind: 'Source', id: 's' }))).toMatchObject({
      selected: 'Source:s',
      picture: { of: 'question' },
    });
  });

  it('opens a finding', () => {
    expect(viewAt(ofFinding('rule:1')).picture).toEqual({ of: 'finding', id: 'rule:1' });
  });
});

describe('all pages of a list', () => {
  const numbers = [1, 2, 3, 4, 5];
  const page = (revision: number, offset: number) => ({
    revision,
    rows: numbers.slice(offset, offset + 2),
    more: offset + 2 < numbers.length,
  });

  it('are fetched one after another until there are no more', async () => {
    const asked: number[] = [];
    const rows = await allPages(async (offset) => {
      asked.push(offset);
      return page(1, offset);
    });
    expect([rows, asked]).toEqual([numbers, [0, 2, 4]]);
  });

  it('are of one revision: a change in between begins them anew', async () => {
    const asked: number[] = [];
    const rows = await allPages(async (offset) => page(asked.push(offset) === 1 ? 1 : 2, offset));
    expect([rows, asked]).toEqual([numbers, [0, 2, 0, 2, 4]]);
  });

  it('are given up where the graph changes again and again', async () => {
    let revision = 0;
    await expect(
      allPages(async (offset) => {
        revision += 1;
        return page(revision, offset);
      }),
    ).rejects.toThrow('again and again');
  });
});
