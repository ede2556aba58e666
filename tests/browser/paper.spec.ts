/** The overview and the boundaries on paper: each instrument on one page; a list of many rows goes on, its heads with it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const council = 'ic-a-haskenshire-county-council';

/** The pages of a print, each with its width in points. */
const sheets = async (page: Page): Promise<number[]> => {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) /g)].map(([, width]) => Math.round(Number(width)));
};
const [upright, onItsSide] = [595, 842];

describe('on one page', () => {
  test.each([
    ['/overview?my-kind=region', upright],
    ['/overview/coverage', upright],
    ['/boundaries', upright],
    ['/boundaries/systems', onItsSide],
    [`/overview/audit?my-of=${council}`, upright],
    ['/overview/audit?my-of=a-wycombe-dc', upright],
    ['/overview/composition', upright],
    ['/overview/proforma?my-of=p-camden-lsp', upright],
    ['/overview/comparable?area=district:IC-D3', upright],
    ['/overview/register', upright],
  ])('%s', async (at, width) => {
    const page = await openPage({ at });
    await page.locator('main table, main form, main [role="grid"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const printed = await sheets(page);
    expect([printed.length, Math.abs(printed[0]! - width) <= 1], String(printed)).toEqual([1, true]);
  });
});

test('a list of many columns lies on its side and has nothing that only leads on', async () => {
  const page = await openPage({ at: '/overview/return?sources=illustrative' });
  const form = page.getByRole('columnheader', { name: 'Form' });
  await form.waitFor();
  const printed = await sheets(page);
  expect(printed.every((width) => Math.abs(width - onItsSide) <= 1)).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await form.count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await form.waitFor();
});

test('what is folded on screen, and what only asks to be chosen, is not printed', async () => {
  const page = await openPage({ at: '/overview/coverage' });
  const hint = page.getByText(/^Choose a cell/);
  await hint.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await hint.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/overview?sources=documented&my-of=partnership');
  const published = page.getByRole('region', { name: 'Published figures' });
  await published.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await published.isVisible()).toBe(false);
});
