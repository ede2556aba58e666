/** The overview: overload board, coverage and the remit's return, on both examples with their planted truth. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';
import { openPage } from '../support/browser.ts';

const truth = JSON.parse(readFileSync(join(projectRoot, 'seed', 'county', 'truth.json'), 'utf8')) as Readonly<
  Record<
    string,
    { readonly planted: readonly { readonly subjects: readonly string[]; readonly detail?: readonly string[] }[] }
  >
>;

const own = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(`my-${name}`);
const firstName = (page: Page) => page.locator('tbody th[scope="row"] a').first();
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.length]);

describe('the overload board', () => {
  test('shows what stands out, the cheapest relief beside it, and opens it as a scenario', async () => {
    const page = await openPage({ at: '/overview?sources=illustrative&my-of=agency' });
    const standing = page.getByRole('region', { name: 'Standing out' });
    await standing.getByText('LSC Haskenshire carries far more than the next of its peers').waitFor();
    await standing.getByText(/Haskenshire Learning Partnership alone faces 10/).waitFor();
    await standing.getByText('Representative 3 carries far more than other people').waitFor();
    await expect.poll(() => standing.getByText('Cheapest relief:').count()).toBeGreaterThan(2);
    await standing.getByRole('button', { name: 'What would save most' }).first().click();
    const relief = page.getByRole('region', { name: 'What would save most for LSC Haskenshire' });
    const scenario = relief.getByRole('link', { name: 'As a scenario' });
    await scenario.first().waitFor();
    await expect.poll(() => scenario.count()).toBeLessThanOrEqual(3);
    await scenario.first().click();
    await page.waitForURL(/\/scenarios\?.*steps=/);
    await page.getByText('On paper only').first().waitFor();
    await page.goBack();
    await standing.waitFor();
  });

  test('leads from region to district to agency to its seats, back, and to the network', async () => {
    const page = await openPage({ at: '/overview?sources=illustrative&my-kind=region' });
    await firstName(page).click();
    await page.getByRole('table', { name: 'Areas by hours a year' }).waitFor();
    const path = page.getByRole('navigation', { name: 'Where this is' });
    await path.waitFor();
    await page.waitForURL(/area=/);
    await page.getByRole('link', { name: 'Daskmere', exact: true }).click();
    await page.getByRole('table', { name: 'Agencies by hours a year' }).waitFor();
    expect(own(page, 'of')).toBe('agency');
    await firstName(page).click();
    await page.getByRole('heading', { name: /^Seats of / }).waitFor();
    const load = page.getByRole('region', { name: 'Its load' });
    await load.getByText(/^1st of \d+ agencies by hours$/).waitFor();
    await load.getByText(/^\d+ peers? \(/).waitFor();
    expect(own(page, 'one')).toMatch(/^Agency:/);
    await expect.poll(() => path.getByRole('link').count()).toBeGreaterThan(2);
    await page.goBack();
    await page.getByRole('table', { name: 'Agencies by hours a year' }).waitFor();
    await page
      .getByRole('link', { name: /in the network$/ })
      .first()
      .click();
    await page.locator('[data-drawn="true"]').waitFor({ timeout: 30_000 });
    await page.goBack();
    await page.getByRole('table', { name: 'Agencies by hours a year' }).waitFor();
  });

  test('marks each planted overload among its peers, in words too, and says what is missing', async () => {
    const page = await openPage({ at: '/overview?sources=illustrative&my-of=person&my-by=boards' });
    await page.getByRole('table', { name: 'People by boards' }).waitFor();
    const rows = page.locator('tbody tr', { has: page.getByText('stands out') });
    await expect.poll(() => rows.count()).toBe(truth['overloaded-person']!.planted.length);
    await expect
      .poll(() => rows.first().getByRole('img').getAttribute('aria-label'))
      .toMatch(/^Representative \d+: 14\. \d+ peers, median/);
    await page.getByText(/Hours are recorded for/).waitFor();
  });

  test('has published figures with their lines on the documented network', async () => {
    const page = await openPage({ at: '/overview?sources=documented&my-of=partnership' });
    const published = page.getByRole('region', { name: 'Published figures' });
    await published.getByText(/^Published figures \(\d+\)/).click();
    await published.getByRole('table', { name: 'Unnamed cases: what one partnership faces' }).waitFor();
    await expect
      .poll(() => published.getByRole('row', { name: /District LSPs facing one LP/ }).textContent())
      .toMatch(/9.*000:806/);
  });
});

describe('coverage', () => {
  test('tells gaps, doubles and silence apart, and opens each planted gap', async () => {
    const page = await openPage({ at: '/overview/coverage?sources=illustrative' });
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const { planted } = truth['coverage-gap']!;
    const gaps = page.getByRole('gridcell', { name: /required, none recorded: to check/ });
    await expect.poll(() => gaps.count()).toBe(planted.length);
    await expect.poll(() => page.getByRole('gridcell', { name: /certainly none/ }).count()).toBe(0);
    await gaps.first().click();
    const details = page.getByRole('region', { name: 'What stands in this cell' });
    await details.getByText('Required by: statute').waitFor();
    await details.getByRole('link', { name: 'Open the gap among the findings' }).click();
    await page.waitForURL(/\/findings\?.*finding=coverage-gap/);
    await page
      .getByText(/^No Crime and Disorder Reduction Partnership is recorded for/)
      .first()
      .waitFor();
    await page.goBack();
    await grid.waitFor();
    expect(own(page, 'cell')).toContain('Crime and Disorder');
  });

  test('is walked by keys, and a double opens too', async () => {
    const page = await openPage({ at: '/overview/coverage?sources=illustrative' });
    const grid = page.getByRole('grid');
    await grid.focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/my-cell=/);
    await page
      .getByRole('gridcell', { name: /found as double cover/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Open the double cover among the findings' }).click();
    await page.waitForURL(/finding=double-cover/);
  });

  test('goes by theme and by client group', async () => {
    const page = await openPage({ at: '/overview/coverage?sources=illustrative' });
    await page.getByText('Client group', { exact: true }).click();
    await page.waitForURL(/my-by=client/);
    await page.getByRole('grid', { name: /by client group/ }).waitFor();
    // The types go once the client groups have come.
    await page.getByRole('columnheader').nth(2).waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(2);
    await page.getByRole('link', { name: 'As Cypher' }).click();
    await page.waitForURL(/\/console\?.*coverage-by-theme/);
    const clients = page.locator('select', { has: page.locator('option[value="true"]') });
    await clients.waitFor();
    await expect.poll(() => clients.inputValue()).toBe('true');
  });
});

describe('the remit’s return', () => {
  test('is a form that saves rows which an import takes', async () => {
    const page = await openPage({ at: '/overview/return?sources=illustrative' });
    await page.getByRole('link', { name: 'Return of Daskmere Learning Partnership' }).click();
    await page.getByLabel('Lead partner').fill('ic-a-lsc-haskenshire');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as import rows' }).click();
    const stream = await (await saved).createReadStream();
    const text = Buffer.concat(await stream.toArray()).toString('utf8');
    const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
    expect(data).toEqual([
      expect.objectContaining({
        id: 'ic-p-daskmere-learning-partnership',
        type: 'Learning Partnership',
        boundaries: 'district:IC-D1',
        lead_body: 'ic-a-lsc-haskenshire',
      }),
    ]);
    const form = new FormData();
    form.append('file', new Blob([text]), 'partnerships.csv');
    const report = await fetch(new URL('/api/imports?dryRun=true', page.url()), { method: 'POST', body: form });
    expect(await report.json()).toMatchObject({ errors: [] });
  });

  test('sums up gaps and overlaps, and stands beside what was printed', async () => {
    const page = await openPage({ at: '/overview/return' });
    await page
      .getByRole('region', { name: 'Gaps and overlaps' })
      .getByText(/share ground/)
      .waitFor();
    const published = page.getByRole('region', { name: 'Published figures' });
    await expect
      .poll(() => published.getByRole('row', { name: /Learning Partnerships in the network/ }).textContent())
      .toMatch(/101.*001:11/);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    ['/overview?my-of=agency', 'table'],
    ['/overview/coverage', 'grid'],
    ['/overview/return', 'table'],
  ] as const)('%s has no barrier that can be found', async (at, role) => {
    const page = await openPage({ at, colorScheme });
    await page.getByRole(role).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
