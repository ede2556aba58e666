/** Tables as the page shows them before anything is decided. */
import { describe, expect, it } from 'vitest';
import { importLimits } from '#contract/import-limits';
import type { TableMapping } from '#contract/mapping';
import { previewFiles } from '../../server/imports/preview.ts';
import { bundleFolder } from './bundle-folder.ts';

const preview = async (files: Readonly<Record<string, string>>, ...tables: readonly TableMapping[]) => {
  const folder = await bundleFolder(files);
  const mapping = tables.length === 0 ? null : { version: 1 as const, tables: [...tables] };
  const { tables: read } = await previewFiles([folder], mapping, importLimits);
  return read[0]!;
};

const seats = [{ table: 'memberships' as const, columns: { partnership: 'column 1', agency: 'column 2' } }];

describe('a table that is read as a mapping says', () => {
  it('is guessed anew where the mapping says no more, and the guess keeps how it is read', async () => {
    const reading = { file: 'x.csv', header: false, delimiter: ';' };
    const { columns, guess } = await preview({ 'x.csv': 'B1;A\nB2;A\nB2;C\nB2;D\n' }, { ...reading, makes: [] });
    expect(columns).toEqual(['column 1', 'column 2']);
    expect(guess).toEqual({ ...reading, width: 2, makes: seats });
  });

  it('is guessed anew where its columns are others than the mapping takes', async () => {
    const stale = [{ table: 'agencies' as const, columns: { id: 'B1' } }];
    const { guess } = await preview(
      { 'x.csv': 'B1,A\nB2,A\nB2,C\nB2,D\n' },
      { file: 'x.csv', header: false, makes: stale },
    );
    expect(guess?.makes).toEqual(seats);
  });

  it('keeps the mapping where that fits', async () => {
    const mapping = { file: 'x.csv', makes: [{ table: 'agencies' as const, columns: { id: 'B1' } }] };
    expect((await preview({ 'x.csv': 'B1,A\nB2,A\n' }, mapping)).guess).toEqual(mapping);
  });

  it('says which mapping went for it, or why none does', async () => {
    const columns = { partnership: 'column 1', agency: 'column 2' };
    const march = { file: 'march.csv', header: false, width: 2, makes: [{ table: 'memberships' as const, columns }] };
    const april = await preview({ 'april.csv': 'B1;A\nB2;A\n' }, march);
    expect(april).toMatchObject({ mappedBy: 'march.csv', guess: { ...march, file: 'april.csv' } });
    expect(april.misfit).toBeUndefined();
    const may = await preview({ 'may.csv': 'B1;A;1999\nB2;A;2000\n' }, march);
    expect(may.mappedBy).toBeUndefined();
    expect(may.misfit).toMatch(/^The mapping of march\.csv does not fit: it is for files of 2 columns/);
  });

  it('may be a table of the bundle once it is read so', async () => {
    const text = 'partnership;agency\n"A,B";C\n';
    const { own } = await preview({ 'x.csv': text }, { file: 'x.csv', delimiter: ';', makes: [] });
    expect(own).toBe('memberships');
  });
});
