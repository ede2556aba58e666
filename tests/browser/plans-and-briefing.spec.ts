/** What a Government Office takes away: a plan within rules, areas that are alike, a briefing on paper, the register. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Finding, findingRules } from '#contract/findings';
import { openPage } from '../support/browser.ts';
import { answered, run, table } from '../support/console-page.ts';

const district = encodeURIComponent('district:IC-D3');

const violations = async (page: Page) => {
  const found: unknown[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    const result = await new AxeBuilder({ page }).analyze();
    found.push(...result.violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)]));
  }
  return found;
};

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name }).first();

describe('the rationalisation plan', () => {
  test('saves hours within rules that stand in the address, loses no coverage, and opens as a scenario', async () => {
    const page = await openPage({ at: '/overview/rationalisation' });
    await page.getByText('Choose an area').waitFor();
    await page.goto(`/overview/rationalisation?area=${district}`);
    const plan = page.getByRole('region', { name: 'chosen' });
    await plan.getByRole('heading', { name: /seats? lost, [\d,–]+ hours a year saved/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Statutory bodies stay' }).uncheck();
    await page.waitForURL(/my-statutory=no/);
    await page
      .getByRole('button', { name: /^Show the plan for/ })
      .first()
      .click();
    await page.waitForURL(/my-seats=\d+/);
    await plan.getByRole('button', { name: 'Open as a scenario' }).click();
    await page.waitForURL(/\/scenarios\?.*steps=/);
    await page.getByRole('heading', { name: 'Scenarios' }).first().waitFor();
    await expect.poll(() => page.getByText(/would cover .* any more/).count()).toBe(0);
  });
});

describe('areas alike', () => {
  test('stand by likeness, with what they became and the sources of it', async () => {
    const page = await openPage({ at: `/overview/comparable?area=${district}` });
    await row(page, 'Jarvholt').waitFor();
    await page.getByText('How they are arranged, and what changed').waitFor();
    await page.getByText('Illustrative county (synthetic)').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('the briefing', () => {
  test('is one area on at most four pages, and is saved as a file that needs nothing else', async () => {
    const page = await openPage({ at: `/overview/briefing?area=${district}` });
    const sheet = page.getByRole('article', { name: 'Briefing: Keskfold' });
    await sheet.getByText('Date and confidence of the data').waitFor();
    // Planted: the district has no Crime and Disorder Reduction Partnership, which statute requires.
    await sheet.getByText('required, none recorded').waitFor();
    expect(await violations(page)).toEqual([]);
    // A way to the Cypher of each finding and figure: on screen alone.
    const queries = sheet.getByRole('link', { name: /As Cypher$/i });
    await queries.nth(12).waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => queries.count()).toBe(0);
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect([pages >= 2, pages <= 4], String(pages)).toEqual([true, true]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as HTML' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Briefing Keskfold.html');
    const saved = await readFile(await download.path(), 'utf8');
    expect(saved).toContain('Keskfold Learning Partnership has no LSC');
    expect(saved).not.toMatch(/<script|<link|url\((?!["']?data:)|<button|as Cypher</i);
    await sheet
      .getByRole('heading', { name: /^Coverage by type/ })
      .getByRole('link')
      .click();
    await page.waitForURL(/\/console\?.*coverage-by-type/);
    expect(JSON.parse(new URL(page.url()).searchParams.get('given') ?? '{}')).toMatchObject({
      kind: 'district',
      inArea: 'district:IC-D3',
    });
  });
});

describe('the register', () => {
  test('counts findings by area, tells the trend, and leads to the findings of an area', async () => {
    const page = await openPage({ at: '/overview/register' });
    await row(page, 'Keskfold').waitFor();
    const trend = page.getByRole('region', { name: 'After each import' });
    await trend.getByRole('row').nth(1).waitFor();
    // The examples were imported one after the other before anybody looked: only the last is counted.
    await expect.poll(() => trend.getByText('not recorded').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Keskfold', exact: true }).click();
    await page.waitForURL(/\/findings\?.*area=district%3AIC-D3/);
  });

  test('names the query of every reason, which opens in the console', async () => {
    const page = await openPage({ at: '/overview/register' });
    await page.getByText('As Cypher, reason by reason').click();
    const queries = page.getByRole('group').filter({ hasText: 'As Cypher, reason by reason' }).getByRole('link');
    await expect.poll(() => queries.count()).toBe(findingRules.length);
    await queries.filter({ hasText: 'One faces many' }).click();
    await page.waitForURL(/\/console\?.*of=findings%2Fone-facing-many/);
    await run(page);
    await answered(page);
    const found = await page.request.get('/api/findings?rule=one-facing-many&sources=synthetic,document&limit=1');
    const { findings } = (await found.json()) as { readonly findings: readonly Finding[] };
    await table(page).getByText(findings[0]!.subjects[0]!.id, { exact: true }).first().waitFor();
  });
});
