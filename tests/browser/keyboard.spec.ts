import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

const focused = (page: Page, attribute: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, attribute);

test('a first visit begins at the head of the page, and the list with its strongest', async () => {
  const page = await openPage();
  await pictureDrawn(page);
  const { y, height } = (await page.locator('[data-finding]').first().boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(900);
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the findings');
});

test('a finding is reached, opened and read by keyboard alone', async () => {
  const page = await openPage({ at: '/?rule=similar-partnerships' });
  await pictureDrawn(page);
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the findings');
  await page.keyboard.press('Enter');

  const second = await page.locator('[data-finding]').nth(1).getAttribute('data-finding');
  for (let presses = 0; presses < 30 && (await focused(page, 'data-finding')) !== second; presses++) {
    await page.keyboard.press('Tab');
  }
  await expect.poll(() => focused(page, 'data-finding')).toBe(second);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('finding') === second);
  await expect.poll(() => focused(page, 'aria-current')).toBe('true');
});

test('on a small screen the details stand in the place of the list, beside the whole picture, and Escape closes them', async () => {
  const page = await openPage({ at: '/?rule=similar-partnerships', width: 1024, height: 768 });
  const details = page.getByRole('complementary', { name: 'Details' });
  await page.locator('[data-finding]').first().waitFor();
  await expect.poll(() => details.isVisible()).toBe(false);
  await page.locator('[data-finding]').first().click();
  await details.waitFor();
  const over = (await details.boundingBox())!;
  await pictureDrawn(page);
  const picture = (await page.getByRole('region', { name: 'Picture', exact: true }).boundingBox())!;
  expect(over.x + over.width).toBeLessThanOrEqual(picture.x);
  // What has the focus is in sight, there and back.
  await expect.poll(() => page.evaluate(() => document.activeElement!.getAttribute('data-region'))).toBe('details');
  await details.getByRole('button', { name: 'As Cypher' }).focus();
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'hidden' });
  await expect.poll(() => focused(page, 'aria-current')).toBe('true');
});

test('on a phone the list is the product and the picture a page', async () => {
  const page = await openPage({ width: 390, height: 800 });
  await page.locator('[data-finding]').first().waitFor();
  const picture = page.getByRole('region', { name: 'Picture', exact: true });
  await expect.poll(() => picture.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await picture.waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.each([1239, 820, 700, 390])(
  'nothing runs out of a window %i wide, with the details open and in both places',
  async (width) => {
    const page = await openPage({ at: '/?inspector=open', width, height: 768 });
    for (const address of ['/?inspector=open', '/findings']) {
      await page.goto(address);
      // In the place of the list stand the details, where there is no room for both.
      await page.locator('[data-finding]').first().waitFor({ state: 'attached' });
      await page.getByRole('heading', { level: 1, includeHidden: true }).waitFor({ state: 'attached' });
      await page.waitForFunction((most) => document.documentElement.scrollWidth === most, width);
    }
  },
);
