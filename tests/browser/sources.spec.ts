import { describe, expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

describe('the source switch', () => {
  test('changes what is found and drawn, and stands in the address', async () => {
    const page = await openPage({ at: '/?picture=whole' });
    await pictureDrawn(page);
    const tags = page.getByRole('table').getByText('illustrative', { exact: true });
    await tags.first().waitFor();
    const both = await page.getByTestId('in-force').textContent();

    await page.getByText('Illustrative', { exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('sources') === 'documented');
    await expect.poll(() => tags.count()).toBe(0);
    await expect.poll(() => page.getByTestId('in-force').textContent()).not.toBe(both);
    const illustrative = page.locator('[data-finding]').getByText('illustrative', { exact: true });
    await expect.poll(() => illustrative.count()).toBe(0);
  });

  test('with nothing imported says so, and offers the examples', async () => {
    const page = await openPage({ at: '/?sources=imported' });
    await page.getByText('Nothing is imported yet').waitFor();
    await expect.poll(() => page.locator('[data-state="failed"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Use the examples' }).first().click();
    await page.locator('[data-finding]').first().waitFor();
  });

  test('with nothing in force asks the server nothing', async () => {
    const asked: string[] = [];
    const page = await openPage({
      at: '/?sources=none',
      before: async (opened) => {
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
      },
    });
    await page.getByText('No source is in force').first().waitFor();
    expect(asked.filter((path) => path === '/api/findings' || path === '/api/graph')).toEqual([]);
  });
});

test('a date leaves out what had not begun, in words', async () => {
  const page = await openPage({ at: '/?picture=whole' });
  await pictureDrawn(page);
  const field = page.getByRole('textbox', { name: 'As at' });
  await field.fill('someday');
  await page.getByRole('alert').filter({ hasText: 'A year, a month or a day' }).waitFor();
  await field.fill('Jan 1999');
  await field.press('Enter');
  await page.getByText('as at the start of January 1999').waitFor();
  expect(new URL(page.url()).searchParams.get('at')).toBe('1999-01');
});

test('what a source does not name is set in italics, in the table as in the legend', async () => {
  const page = await openPage({ at: '/?sources=documented&focus=Partnership:p-case-1200&legend=open' });
  await pictureDrawn(page);
  const slant = (name: RegExp) =>
    page
      .getByRole('region', { name: 'Everything drawn' })
      .getByRole('button', { name })
      .evaluate((element) => getComputedStyle(element).fontStyle);
  await expect.poll(() => slant(/^LP over 5 boroughs/)).toBe('italic');
  await expect.poll(() => slant(/^learning and skills$/)).toBe('normal');
  const picture = page.getByRole('region', { name: 'Picture', exact: true });
  await picture.getByText('Grey italic: not named by its source').waitFor();
});
