/** What an import in the page tells: limits in force, saved mappings that fit or do not, where the report is, what was taken back. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

interface Given {
  readonly name: string;
  readonly text: string;
}

const choose = (page: Page, place: number, ...files: readonly Given[]): Promise<void> =>
  page
    .locator('input[type=file]')
    .nth(place)
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));

const chooseFiles = (page: Page, ...files: readonly Given[]) => choose(page, 0, ...files);
/** Once files were read the only input left is that for a mapping. */
const useMapping = (page: Page, mapping: object) =>
  choose(page, 0, { name: 'mapping.json', text: JSON.stringify({ version: 1, tables: [mapping] }) });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const makes = (partnership: string, agency: string) => [{ table: 'memberships', columns: { partnership, agency } }];

test('the limits are those of the server', async () => {
  const page = await openPage({ at: '/data' });
  await page.getByText('At most 450 MB and 2,900,000 rows a table.').waitFor();
});

test('two files of one name are refused, naming them', async () => {
  const page = await openPage({ at: '/data' });
  const text = 'partnership,agency\nB,A\n';
  await chooseFiles(page, { name: 'memberships.csv', text }, { name: 'memberships.csv', text });
  await page.getByText(/^memberships\.csv was brought twice/).waitFor();
});

describe('a saved mapping', () => {
  test('of a file without header row goes for another with as many columns, and is named', async () => {
    const page = await openPage({ at: '/data' });
    await chooseFiles(page, { name: 'april.csv', text: 'Board 1;x;A\nBoard 2;y;A\n' });
    await page.getByRole('columnheader', { name: 'Board 1' }).waitFor();
    await useMapping(page, { file: 'march.csv', header: false, width: 3, makes: makes('column 1', 'column 3') });
    await page.getByText('april.csv is mapped as was saved for march.csv.').waitFor();
    await page.getByRole('columnheader', { name: 'column 3', exact: true }).waitFor();
    await button(page, 'Check what it would do').click();
    await page.getByRole('heading', { name: 'What it would do' }).waitFor();
    await expect.poll(() => page.getByRole('definition').allTextContents()).toContain('2 Sits on');
  });

  test('that fits nothing says what it takes, what the file has, and the remedy', async () => {
    const page = await openPage({ at: '/data' });
    await chooseFiles(page, { name: 'april.csv', text: 'Forum,Organisation\nF,A\nG,A\n' });
    await page.getByRole('columnheader', { name: 'Forum' }).waitFor();
    await useMapping(page, { file: 'march.csv', makes: makes('Board', 'Who') });
    const alert = page.getByRole('alert').filter({ hasText: 'april.csv' });
    await alert.waitFor();
    await expect
      .poll(() => alert.textContent())
      .toMatch(
        /it takes the columns "Board", "Who", and this table has 2: "Forum", "Organisation"\. Missing: "Board", "Who"\. Rename the columns of the table, or map it in the page/,
      );
    // What was guessed stays.
    await page.getByRole('region', { name: 'Import' }).getByText('Seat: partnership').waitFor();
  });
});

describe('the report', () => {
  test('is where the page goes once it is there, by keyboard too', async () => {
    const page = await openPage({ at: '/data' });
    const rows = Array.from({ length: 20 }, (_, row) => `Forum ${row},Body ${row}`).join('\n');
    const many = ['one', 'two', 'three'].map((name) => ({
      name: `${name}.csv`,
      text: `Forum,Organisation\n${rows}\n`,
    }));
    await chooseFiles(page, ...many);
    await button(page, 'Check what it would do').focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'What it would do' });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = await heading.boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(page.viewportSize()!.height / 2);
  });

  test('of what was taken back does not stay', async () => {
    const page = await openPage({ at: '/data' });
    await chooseFiles(page, {
      name: 'taken.csv',
      text: 'Forum,Organisation\nTaken Forum,Taken Body\nTaken Two,Taken Body\n',
    });
    await button(page, 'Check what it would do').click();
    await button(page, 'Import it').click();
    const done = page.getByRole('heading', { name: /^Imported\./ });
    await done.waitFor();
    const history = page.getByRole('complementary', { name: 'History' });
    await history.getByRole('button', { name: 'Take back taken.csv' }).click();
    await history.getByRole('button', { name: 'Yes, take it back' }).click();
    await page.getByText('Taken back: the graph is as if it had not been imported.').waitFor();
    await expect.poll(() => done.count()).toBe(0);
    await expect.poll(() => button(page, 'See the findings in what was imported').count()).toBe(0);
  });
});
