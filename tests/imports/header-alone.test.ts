/** A table that has come without its rows looks like one that had nothing to say. */
import { expect, it } from 'vitest';
import { readRows } from '../support/bundle-rows.ts';
import { bundleFolder } from './bundle-folder.ts';

it.each([
  ['a header row alone', 'id,name\n'],
  ['a header row and blank rows', 'id,name\n,\n\n'],
])('%s brings nothing, and a warning says so once', async (_, text) => {
  const folder = await bundleFolder({ 'agencies.csv': text, 'themes.csv': 'id\ncrime\n' });
  const { problems } = await readRows([folder]);
  expect(problems.warnings).toEqual([
    { file: 'agencies.csv', line: 1, message: expect.stringMatching(/nothing below it/) },
  ]);
});

it('what is wrong with its rows is told instead where it has some', async () => {
  const { problems } = await readRows([await bundleFolder({ 'agencies.csv': 'id,name\na\n' })]);
  expect([problems.totals.errors, problems.totals.warnings]).toEqual([1, 0]);
});
