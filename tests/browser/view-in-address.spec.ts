import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

/** What somebody would say the screen shows. */
const seen = async (page: Page) => ({
  headline: await page.getByRole('heading', { level: 1 }).textContent(),
  details: await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).textContent(),
  chosen: await page
    .locator('[aria-label="Findings"] [data-finding][aria-current="true"]')
    .getAttribute('data-finding'),
  kinds: await page.getByRole('group', { name: 'Only one kind' }).locator('[aria-pressed="true"]').allTextContents(),
  sources: await page
    .getByRole('checkbox', { checked: true })
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value'))),
  inForce: await page.getByTestId('in-force').textContent(),
  table: await page.getByRole('table').getByRole('rowheader').allTextContents(),
});

describe('a copied link', () => {
  test('restores selection, finding, filters, sources, date, table and order for somebody else', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('Documented', { exact: true }).click();
    await page.getByRole('textbox', { name: 'As at' }).fill('March 2003');
    await page.getByRole('textbox', { name: 'As at' }).press('Enter');
    await page.getByText('as at the start of March 2003').waitFor();
    await page.getByRole('button', { name: /^Duplication/ }).click();
    const subject = 'Croskwold Healthy Living Forum';
    await page.locator('[data-finding][data-kind="duplication"]', { hasText: subject }).first().click();
    await page.getByRole('button', { name: 'Everything drawn' }).click();
    await page.getByRole('rowheader', { name: subject }).waitFor();
    await page.getByRole('button', { name: 'Name', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Name' }).and(page.locator('[aria-sort="ascending"]')).waitFor();
    const third = page.getByRole('table').getByRole('rowheader').nth(2).getByRole('button');
    const name = (await third.textContent())!;
    await third.click();
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2, name }).waitFor();
    await pictureDrawn(page);
    const before = await seen(page);

    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const elsewhere = await openPage({ at: link });
    await pictureDrawn(elsewhere);
    await elsewhere.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => seen(elsewhere)).toEqual(before);
  });

  test('of Explore leaves out what is being tried on paper', async () => {
    const at = `/?picture=whole&kind=overload&draft=${encodeURIComponent('{"kind":"merge"}')}&steps=${encodeURIComponent('[{"kind":"drop-member","member":"a"}]')}`;
    const page = await openPage({ at, permissions: ['clipboard-read', 'clipboard-write'] });
    await pictureDrawn(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect([...link.searchParams]).toEqual([
      ['picture', 'whole'],
      ['kind', 'overload'],
    ]);
    expect(new URL(page.url()).searchParams.has('draft')).toBe(true);
  });

  test('of the first visit names the finding it opened on', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await pictureDrawn(page);
    const chosen = await page.locator('[data-finding][aria-current="true"]').first().getAttribute('data-finding');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.searchParams.get('finding')).toBe(chosen);
  });
});

describe('what is opened in the picture', () => {
  test('is in the address: expanding adds neighbours, folding back takes them away', async () => {
    const page = await openPage({ at: '/?focus=Partnership:p-tameside-strategic-partnership' });
    await pictureDrawn(page);
    const shown = async () => Number.parseInt((await page.getByText(/of .* shown/).textContent()) ?? '', 10);
    const before = await shown();
    await page.getByRole('table').getByRole('rowheader').getByRole('button').first().click();
    await page.getByRole('button', { name: 'Show who it works with' }).click();
    await page.waitForURL((url) => url.searchParams.has('expanded'));
    await page.getByRole('button', { name: 'Fold back 1 opened thing' }).waitFor();
    await expect.poll(shown).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Fold back 1 opened thing' }).click();
    await expect.poll(shown).toBe(before);
  });
});
