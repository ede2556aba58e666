import AxeBuilder from '@axe-core/playwright';
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

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing wrong', (colorScheme) => {
  test.each(views)('with $what', async ({ at, open }) => {
    const page = await openPage({ at, colorScheme });
    if (open) await page.locator(open).first().click();
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading').first().waitFor();
    await page.getByRole('table').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => [html.slice(0, 120), any[0]?.message])]),
    ).toEqual([]);
  });

  test('with the filter and the search open', async () => {
    const page = await openPage({ colorScheme });
    await pictureDrawn(page);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('checkbox', { name: 'Agencies' }).waitFor();
    const filter = await new AxeBuilder({ page }).analyze();
    expect(filter.violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: /Search/ }).fill('council');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    const search = await new AxeBuilder({ page }).analyze();
    expect(search.violations.map(({ id }) => id)).toEqual([]);
  });
});

test('the appearance is chosen by hand and remembered', async () => {
  const page = await openPage({ colorScheme: 'light' });
  const scheme = () => page.evaluate(() => document.documentElement.dataset['mantineColorScheme']);
  await page.getByRole('button', { name: 'Appearance: as the system' }).click();
  await page.getByRole('button', { name: 'Appearance: light' }).click();
  await page.getByRole('button', { name: 'Appearance: dark' }).waitFor();
  expect(await scheme()).toBe('dark');
  await page.reload();
  await page.getByRole('button', { name: 'Appearance: dark' }).waitFor();
  expect(await scheme()).toBe('dark');
});
