/** What rows of memberships become, where their cells repeat what earlier rows named. */
import { describe, expect, it } from 'vitest';
import type { TableMapping } from '#contract/mapping';
import { checkRows } from '../../server/imports/check/check-rows.ts';
import { ProblemList } from '../../server/imports/check/problem-list.ts';
import { draftBundle } from '../../server/imports/draft/draft-bundle.ts';
import { openBundle } from '../../server/imports/open-bundle.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { bundleFolder } from './bundle-folder.ts';

const check = async (files: Readonly<Record<string, string>>, ...tables: readonly TableMapping[]) => {
  const problems = new ProblemList();
  const options = { scratch: await temporaryFolder('seats'), mapping: { version: 1 as const, tables: [...tables] } };
  const bundle = await openBundle([await bundleFolder(files)], options, problems);
  const drafted = await draftBundle(bundle, '2026-01-01', new Map(), [], problems);
  const added = await checkRows(drafted, problems);
  const told = ({ errors, warnings } = problems.sorted()) =>
    [...errors, ...warnings].map(({ file, line, column, value }) => [`${file}:${line}`, column, value]);
  return { added, told: told(), nodes: drafted.drafts.nodes };
};

const head = 'partnership,agency,role,since,sources\n';
const source = { 'sources.csv': 'id,name\nS1,One\nS2,Two\n' };

describe('rows of memberships', () => {
  it('count a seat once, however often it is told, and another role as another seat', async () => {
    const rows = 'B,A,chair,2001,\nB,A,chair,2001,\nB,A,member,2001,\nB,A,chair,2002,\nC,A,chair,2001,\n';
    const { added } = await check({ 'memberships.csv': head + rows });
    expect(added).toMatchObject({ MEMBER_OF: 4, Partnership: 2, Agency: 1 });
  });

  it('count a seat once among so many that what was seen has to grow', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `B${row % 700},A${row % 1_100},,,\n`);
    const { added } = await check({ 'memberships.csv': head + rows.join('') });
    // Both numbers come together again after 7,700 rows.
    expect(added).toMatchObject({ MEMBER_OF: 7_700, Partnership: 700, Agency: 1_100 });
  });

  it('mean what they say, however many texts were read before', async () => {
    // More texts than are numbered at once; the dates that come late then have the numbers of the first ones.
    const dateAt = (row: number) => (row < 4_000 ? 1_000 + row : row < 62_000 ? '' : 5_000 + (row % 4_000));
    const rows = Array.from({ length: 66_000 }, (_, row) => {
      const date = dateAt(row);
      const other = row === 2_000 ? 'B,other,,,\n' : '';
      return `B,A${row},,${date},\n${other}${date === '' ? '' : `B,M,,${date},\n`}`;
    });
    const { added } = await check({ 'memberships.csv': head + rows.join('') });
    expect(added).toMatchObject({ MEMBER_OF: 66_000 + 8_000 + 1, Partnership: 1, Agency: 66_002 });
  }, 30_000);

  it('tell what is wrong with a cell for each row that repeats it', async () => {
    const rows = 'B,A,odd,2001,\nB,A,odd,2001,\nB,A,,soon,\nB,A,,soon,\nB,,,,\nB,,,,\n';
    const { told } = await check({ 'memberships.csv': head + rows });
    expect(told).toEqual([
      ['memberships.csv:4', 'since', 'soon'],
      ['memberships.csv:5', 'since', 'soon'],
      ['memberships.csv:6', 'agency', undefined],
      ['memberships.csv:7', 'agency', undefined],
      ['memberships.csv:2', 'role', 'odd'],
      ['memberships.csv:3', 'role', 'odd'],
    ]);
  });

  it('tell of sources that are not there, though nothing else of the row is new', async () => {
    const { told } = await check({ ...source, 'memberships.csv': `${head}B,A,,,S1\nB,A,,,S1|nowhere\n` });
    expect(told).toEqual([['memberships.csv:3', 'sources', 'nowhere']]);
  });

  it('cite each source of what they create at its first place only', async () => {
    const rows = 'B,A,,,\nB,A2,,,S2\nB,A3,,,S2|S1\nB,A4,,,\n';
    const { nodes } = await check({ ...source, 'memberships.csv': head + rows });
    const board = nodes.find(({ id }) => id === 'B')!;
    expect(board.place).toEqual({ file: 'memberships.csv', line: 2, column: 'partnership' });
    expect(board.provenance.map(({ source, locator }) => [source.replace(/:.*/, ''), locator])).toEqual([
      ['import', 'memberships.csv:2'],
      ['S2', ''],
      ['S1', ''],
    ]);
  });

  it('name what their own table’s cells mean, where another table is read in another way', async () => {
    const mapped = { makes: [{ table: 'memberships' as const, columns: { partnership: 'Board', agency: 'Who' } }] };
    // What was made safe for a spreadsheet is restored in a table of the bundle; a mapped table was never made safe.
    const { nodes } = await check(
      { 'a.csv': "Board,Who\n'=B,A\n'=B,A\n", 'memberships.csv': "partnership,agency\n'=B,A\n'=B,A\n" },
      mapped,
    );
    expect(nodes.flatMap(({ label, id }) => (label === 'Partnership' ? [id] : [])).sort()).toEqual(["'=B", '=B']);
  });

  it('have their cells without what is blank around them, in whichever way a row has it', async () => {
    const { added } = await check({ 'memberships.csv': 'partnership,agency\nB,A\n B,A \n"B\u00a0",\u00a0A\n' });
    expect(added).toMatchObject({ MEMBER_OF: 1, Partnership: 1, Agency: 1 });
  });
});
