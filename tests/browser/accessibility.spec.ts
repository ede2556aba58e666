import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

const views = [
  { what: 'Explore with a duplication open', at: '/?rule=similar-partnerships', open: '[data-finding]' },
  { what: 'Explore with a missing member open', at: '/?rule=missing-core-member', open: '[data-finding]' },
  { what: 'the whole network with its legend', at: '/?picture=whole&legend=open', open: null },
  {
    what: 'a thing and everything known of it',
    at: '/?focus=Agency:a-tecs&selected=Partnership:p-tameside-strategic-partnership',
    open: null,
  },
  { what: 'Findings', at: '/findings', open: null },
] as const;

/** What axe finds wrong with the page as it stands, in one theme and then, the system having turned, in the other. */
const violations = async (page: Page) => {
  const found: Record<string, unknown> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    const result = await new AxeBuilder({ page }).analyze();
    found[colorScheme] = result.violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html, any }) => [html, any[0]?.message]),
    ]);
  }
  return found;
};

const none = { light: [], dark: [] };

describe('axe finds nothing wrong, in either theme', () => {
  test('with an address that is no place', async () => {
    const page = await openPage({ at: '/nowhere' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual(none);
  });

  test.each(views)('with $what', async ({ at, open }) => {
    const page = await openPage({ at });
    if (open) await page.locator(open).first().click();
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading').first().waitFor();
    await page.getByRole('table').first().waitFor();
    await pictureDrawn(page);
    expect(await violations(page)).toEqual(none);
  });

  test('with the filter open, and then the search', async () => {
    const page = await openPage();
    await pictureDrawn(page);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('checkbox', { name: 'Agencies' }).waitFor();
    expect(await violations(page)).toEqual(none);
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: /Search/ }).fill('council');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual(none);
  });
});

test('the appearance is chosen by hand and remembered', async () => {
  const page = await openPage({ colorScheme: 'light' });
  const scheme = () => page.evaluate(() => document.documentElement.dataset['mantineColorScheme']);
  await page.getByRole('button', { name: 'Appearance: as the system' }).click();
  await page.getByRole('button', { name: 'Appearance: light' }).click();
  await page.getByRole('button', { name: 'Appearance: dark' }).waitFor();
  await expect.poll(() => scheme()).toBe('dark');
  await page.reload();
  await page.getByRole('button', { name: 'Appearance: dark' }).waitFor();
  await expect.poll(() => scheme()).toBe('dark');
});
