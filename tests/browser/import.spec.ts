/** From a raw table to a finding on the canvas, and back, as a person would. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

/** A list of meetings as an office would keep it: two boards on which the same five bodies sit. */
const raw = (() => {
  const bodies = [
    'Ashwell Council',
    'Ashwell Primary Care Trust',
    'Ashwell Police',
    'Ashwell College',
    'Ashwell Chamber',
  ];
  const rows = ['Ashwell Health Forum', 'Ashwell Wellbeing Board'].flatMap((board) =>
    bodies.map((body) => `${board};${body};01/04/2001`),
  );
  return `Forum;Organisation;Date joined\n${rows.join('\n')}\n`;
})();

const chooseFile = async (page: Page, name: string, text: string): Promise<void> => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
};

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('an import in the page', () => {
  test('goes from a raw CSV to a finding on the canvas and back', async () => {
    const page = await openPage({ at: '/data' });
    await chooseFile(page, 'meetings.csv', raw);
    // Guessed from the headings; the dates are the reader's to tell.
    await page.getByRole('region', { name: 'Import' }).getByText('Seat: partnership').waitFor();
    await page.getByRole('combobox', { name: 'Dates such as 03/04/2001' }).click();
    await page.getByRole('option', { name: 'have the day first' }).click();
    await button(page, 'Check what it would do').click();
    await page.getByRole('heading', { name: 'What it would do' }).waitFor();
    await expect.poll(() => page.getByRole('term').first().textContent()).toBe('added');
    await button(page, 'Import it').click();
    await page.getByRole('heading', { name: /^Imported\. The graph is at revision/ }).waitFor();

    await button(page, 'See the findings in what was imported').click();
    const duplicate = page.getByRole('button', { name: /Ashwell Health Forum/ }).first();
    await duplicate.click();
    await page.locator('[data-drawn="true"]').waitFor();
    await expect
      .poll(() => page.getByRole('complementary', { name: 'Details' }).textContent())
      .toContain('Ashwell Wellbeing Board');

    await page.goto('/data');
    const history = page.getByRole('complementary', { name: 'History' });
    await history.getByRole('button', { name: 'Take back meetings.csv' }).click();
    await history.getByRole('button', { name: 'Yes, take it back' }).click();
    // Others may have been taken back before.
    const entry = history.getByRole('listitem').filter({ hasText: 'meetings.csv' });
    await entry.getByText(/^taken back on/).waitFor();
    await page.goto('/findings?sources=imported');
    await page.getByText('in the sources in force').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /Ashwell Health Forum/ }).count()).toBe(0);
  });

  test('parts cells that hold several values, as was guessed or is chosen', async () => {
    const page = await openPage({ at: '/data' });
    await chooseFile(page, 'boards.csv', 'Forum,Organisation,Position\nF,A; B,x/y\nG,C;D;E,z\n');
    const several = (column: string) =>
      page.getByRole('combobox', { name: `How many values has a cell of ${column} of boards.csv?` });
    await several('Organisation').waitFor();
    await expect.poll(() => several('Organisation').inputValue()).toBe(';');
    await expect.poll(() => several('Forum').inputValue()).toBe('');
    await expect.poll(() => several('Position').count()).toBe(0);
    const rows = page.getByRole('region', { name: 'First rows of boards.csv' });
    await expect.poll(() => rows.getByRole('listitem').allTextContents()).toEqual(['A', 'B', 'C', 'D', 'E']);
    const report = async () => {
      await button(page, 'Check what it would do').click();
      await page.getByRole('heading', { name: 'What it would do' }).waitFor();
      return page.getByRole('definition').allTextContents();
    };
    expect(await report()).toContain('5 Sits on');
    await several('Organisation').selectOption('');
    await expect.poll(() => rows.getByRole('listitem').count()).toBe(0);
    expect(await report()).toContain('2 Sits on');
  });

  test('reads a file anew with another header or delimiter, and guesses what it is then', async () => {
    const page = await openPage({ at: '/data' });
    await chooseFile(page, 'boards.csv', 'Board 1;A, B and C\nBoard 2;D\nBoard 2;A, B and C\n');
    await page.getByRole('columnheader', { name: 'Board 1' }).waitFor();
    await page.getByRole('checkbox', { name: 'The first row holds the names of the columns' }).click();
    await page.getByRole('columnheader', { name: 'column 2', exact: true }).waitFor();
    await expect.poll(() => page.getByRole('cell', { name: 'A, B and C' }).count()).toBe(2);
    await page.getByRole('combobox', { name: 'Columns are parted by' }).click();
    await page.getByRole('option', { name: 'commas' }).click();
    await page.getByRole('columnheader', { name: 'column 2', exact: true }).waitFor();
    await page.getByRole('cell', { name: 'B and C' }).first().waitFor();
    await page.getByRole('combobox', { name: 'Columns are parted by' }).click();
    await page.getByRole('option', { name: 'semicolons' }).click();
    await page.getByRole('region', { name: 'Import' }).getByText('Seat: partnership').waitFor();
    await button(page, 'Check what it would do').click();
    await page.getByRole('heading', { name: 'What it would do' }).waitFor();
    await expect.poll(() => page.getByRole('definition').allTextContents()).toContain('3 Sits on');
  });

  test('takes what looks like a lookup of areas for something else where it is told so', async () => {
    const page = await openPage({ at: '/data' });
    await chooseFile(page, 'codes.csv', 'LAD19CD,PFA19CD\nE09000002,E23000001\nE09000003,E23000001\n');
    await page.getByText('Code of the LAD').waitFor();
    await button(page, 'These are no areas inside others').click();
    await page.getByRole('combobox', { name: 'What is the column LAD19CD of codes.csv?' }).waitFor();
    await expect.poll(() => button(page, 'Check what it would do').isDisabled()).toBe(true);
  });

  test('shows a table whatever its columns are called', async () => {
    const page = await openPage({ at: '/data' });
    await chooseFile(page, 'boards.csv', 'Forum,Organisation,__proto__,constructor\nF,A,x,y\nF,B,x,y\n');
    await page.getByRole('combobox', { name: 'What is the column __proto__ of boards.csv?' }).waitFor();
    await button(page, 'Check what it would do').click();
    await page.getByRole('heading', { name: 'What it would do' }).waitFor();
  });

  test('tells each problem with its place and remedy, and imports nothing', async () => {
    const page = await openPage({ at: '/data' });
    await chooseFile(page, 'memberships.csv', 'partnership,agency,formal\nB,A,perhaps\nB,,\n');
    await button(page, 'Check what it would do').click();
    await page.getByRole('heading', { name: '2 problems to mend first; nothing was changed.' }).waitFor();
    await page.getByRole('row', { name: /memberships\.csv : 2 : formal perhaps .*write yes or no/ }).waitFor();
    await expect.poll(() => button(page, 'Import it').isDisabled()).toBe(true);
  });

  test.each(['light', 'dark'] as const)('is clean for axe in %s at each step', async (colorScheme) => {
    const page = await openPage({ at: '/data', colorScheme });
    const violations = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    await button(page, 'Choose files').waitFor();
    expect(await violations()).toEqual([]);
    await chooseFile(page, 'meetings.csv', raw);
    await button(page, 'Check what it would do').click();
    await page.getByRole('heading', { name: /problems to mend first/ }).waitFor();
    expect(await violations()).toEqual([]);
  });
});
