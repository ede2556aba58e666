/** Instruments, boundaries and scenarios on paper: each on one page; what is longer goes on, heads with what they head. */
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import type { SavedScenario } from '#contract/saved-scenarios';
import type { Edit } from '#contract/scenarios';
import { openPage } from '../support/browser.ts';
import { sheets, unreadable } from '../support/printed.ts';

const council = 'ic-a-haskenshire-county-council';

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
    ['/overview/plans?sources=illustrative', upright],
    ['/overview/proforma?my-of=ic-p-daskmere-learning-partnership', upright],
    ['/overview/return?sources=illustrative', onItsSide],
    ['/overview/return?sources=illustrative&my-one=ic-p-daskmere-learning-partnership', upright],
  ])('%s', async (at, width) => {
    const page = await openPage({ at });
    await page.locator('main table, main form, main section section input, main [role="grid"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const printed = (await sheets(page)).map(({ width }) => width);
    expect([printed.length, Math.abs(printed[0]! - width) <= 1], String(printed)).toEqual([1, true]);
  });
});

describe('nothing is cut, nor smaller than 8 points', () => {
  test.each([
    '/overview?my-kind=region',
    '/overview?my-of=agency',
    '/overview?my-of=person',
    '/overview/coverage',
    '/overview/coverage?my-by=theme',
    `/overview/audit?my-of=${council}`,
    '/overview/comparable?area=district:IC-D3',
    '/overview/composition',
    '/overview/partnerships',
    '/overview/plans',
    '/overview/proforma?my-of=ic-p-daskmere-learning-partnership',
    '/overview/register',
    '/overview/return',
    '/boundaries',
    '/boundaries/systems',
  ])('%s', async (at) => {
    const page = await openPage({ at });
    await page.locator('main table, main form, main [role="grid"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await unreadable(page)).toEqual([]);
  });
});

test('a list of many columns lies on its side and has nothing that only leads on', async () => {
  const page = await openPage({ at: '/overview/return?sources=illustrative' });
  const form = page.getByRole('columnheader', { name: 'Form' });
  await form.waitFor();
  const printed = (await sheets(page)).map(({ width }) => width);
  expect(printed.every((width) => Math.abs(width - onItsSide) <= 1)).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => form.count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await form.waitFor();
});

test('what is folded on screen, and what only asks to be chosen, is not printed', async () => {
  const page = await openPage({ at: '/overview/coverage' });
  const hint = page.getByText(/^Choose a cell/);
  await hint.waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => hint.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/overview?sources=documented&my-of=partnership');
  const published = page.getByRole('region', { name: 'Published figures' });
  await published.waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => published.isVisible()).toBe(false);
});

describe('changes on paper', () => {
  const [network, guidance] = ['ic-p-haskenshire-adult-advice-network', 'ic-p-haskenshire-guidance-partnership'];
  const merge: Edit = { kind: 'merge', partnerships: [network, guidance] };
  const windUp: Edit = { kind: 'wind-up', partnership: guidance };
  const address = (steps: readonly Edit[], more: Record<string, string> = {}) =>
    `/scenarios?${new URLSearchParams({ steps: JSON.stringify(steps), ...more })}`;
  const saved = `${inject('address')}/api/scenarios/saved`;
  const keep = async (name: string, steps: readonly Edit[]): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ name, steps, scope: {} });
    const { id } = (await (await fetch(saved, { method: 'POST', headers, body })).json()) as SavedScenario;
    onTestFinished(async () => void (await fetch(`${saved}/${id}`, { method: 'DELETE' })));
    return id;
  };
  /** A heading with the margin of the page and less than a line of text below it. */
  const leastHeight = 75;
  const fewTexts = 20;

  const printed = async (at: string, drawings: number) => {
    const page = await openPage({ at, width: 1366, height: 768 });
    await page
      .getByRole('region', { name: 'In a drawing' })
      .getByRole('img')
      .nth(drawings - 1)
      .waitFor();
    await page.waitForLoadState('networkidle');
    const pages = await sheets(page);
    for (const { texts, headings } of pages) {
      expect(texts).toBeGreaterThan(fewTexts);
      expect(headings.filter(({ height }) => height < leastHeight)).toEqual([]);
    }
    return { page, pages };
  };

  test.each([
    ['a merge', merge],
    ['a winding up', windUp],
  ])('%s is one page, which says what it leaves out', async (_, step) => {
    const { page, pages } = await printed(address([step]), 2);
    expect(pages).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^Not printed: the agencies with most seats/).waitFor();
    await expect.poll(() => page.getByRole('table', { name: 'Agencies with most seats' }).isVisible()).toBe(false);
  });

  test('two that are compared have no page without text, no heading apart from its text, and nothing to press', async () => {
    const beside = await keep('Wind one up', [windUp]);
    const { page, pages } = await printed(address([merge], { beside }), 4);
    expect(pages.flatMap(({ headings }) => headings.map(({ title }) => title))).toContain('Findings that would appear');
    await page.emulateMedia({ media: 'print' });
    await page.getByText('These steps / Wind one up').waitFor();
    for (const name of ['End the comparison', 'New scenario', 'Compare'])
      expect(await page.getByRole('button', { name }).filter({ visible: true }).count(), name).toBe(0);
  });
});
