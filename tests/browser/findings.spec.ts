import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Finding } from '#contract/findings';
import { openPage, pictureDrawn } from '../support/browser.ts';

const firstOf = async (rule: Finding['rule']): Promise<Finding> => {
  const query = new URLSearchParams({
    rule,
    certainty: 'certain',
    sources: 'synthetic,document,general-knowledge',
    limit: '2000',
  });
  const answer = (await (await fetch(`${inject('address')}/api/findings?${query}`)).json()) as { findings: Finding[] };
  return answer.findings[0]!;
};

const comparison = (page: Page) => page.getByRole('table', { name: /^Members of/ });
const rowOf = (finding: Finding) => `[data-finding="${finding.id}"]`;
const partnershipsOf = ({ subjects }: Finding) =>
  subjects.filter(({ kind }) => kind === 'Partnership').map(({ name }) => name);

describe('the first visit', () => {
  test('opens on the strongest certain finding, drawn and explained, without a query in the address', async () => {
    const page = await openPage();
    await pictureDrawn(page);
    expect(new URL(page.url()).search).toBe('');
    const chosen = page.locator('[data-finding][aria-current="true"]').first();
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect.poll(() => details.textContent()).toContain(await chosen.locator('span').first().textContent());
    await page.getByRole('button', { name: 'Show the whole network' }).click();
    await page.getByRole('heading', { name: 'The whole network of the sources in force' }).waitFor();
  });

  test('shows the list of findings from its top, wherever the finding that it opens on stands', async () => {
    const page = await openPage({ width: 1366, height: 768 });
    await pictureDrawn(page);
    await page.locator('[data-finding][aria-current="true"]').first().waitFor();
    await expect.poll(() => page.locator('#findings [data-scrolls]').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  test('finds the search, the findings, the picture and the details each in a landmark', async () => {
    const page = await openPage();
    await pictureDrawn(page);
    for (const name of ['Findings', 'Picture', 'The same as a table or a matrix'])
      await page.getByRole('region', { name, exact: true }).waitFor();
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
    await page.getByRole('search').waitFor();
  });
});

describe('a duplication', () => {
  test('is told in the headline, named in the table, kept in the address and undone by going back', async () => {
    const finding = await firstOf('similar-partnerships');
    const names = partnershipsOf(finding);
    const page = await openPage({ at: '/?rule=similar-partnerships' });
    await page.locator(rowOf(finding)).click();
    await page.waitForURL((url) => url.searchParams.get('finding') === finding.id);

    for (const name of names) {
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(name);
      await expect.poll(() => comparison(page).textContent()).toContain(name);
    }
    const shared = finding.reasons.find(({ part }) => part === 'members')!.nodes;
    for (const { name } of shared) {
      const cells = comparison(page).getByRole('row').filter({ hasText: name }).getByRole('cell');
      await expect
        .poll(async () => (await cells.allTextContents()).map((cell) => cell.split(' ')[0]))
        .toEqual(['member', 'member', 'both']);
    }

    await page.getByRole('button', { name: 'Back to the previous view' }).click();
    await page.waitForURL((url) => !url.searchParams.has('finding'));
  });

  test('has its parts apart, what could be done, who would lose a seat, and its query', async () => {
    const finding = await firstOf('similar-partnerships');
    const page = await openPage({ at: `/?finding=${encodeURIComponent(finding.id)}` });
    const details = page.getByRole('complementary', { name: 'Details' });
    for (const heading of ['Members', 'Ground', 'Theme', 'What could be done', 'Who would lose a seat', 'Sources']) {
      await details.getByRole('heading', { name: new RegExp(`^${heading}`) }).waitFor();
    }
    await details.getByRole('button', { name: 'As Cypher' }).click();
    await expect.poll(() => details.getByRole('region', { name: 'As Cypher' }).textContent()).toContain('MATCH');
  });
});

describe('a missing member', () => {
  test('is named with the partnership it is missing from: headline, table, details', async () => {
    const finding = await firstOf('missing-core-member');
    const [{ name }] = finding.missing as [Finding['missing'][number]];
    const [where] = partnershipsOf(finding);
    const page = await openPage({ at: `/?finding=${encodeURIComponent(finding.id)}` });

    await page.getByRole('heading', { name: `No ${name} on ${where}` }).waitFor();
    const row = comparison(page).getByRole('row').filter({ hasText: 'missing' }).first();
    await expect.poll(() => row.getByRole('rowheader').textContent()).toBe(name);
    await expect
      .poll(() => page.getByRole('complementary', { name: 'Details' }).textContent())
      .toContain(`${name} on ${where}`);
  });
});

describe('what is to check', () => {
  test('is counted apart and folded away until it is asked for', async () => {
    const page = await openPage({ at: '/findings?rule=missing-core-member' });
    const fold = page.getByRole('button', { name: /to check$/ });
    await fold.waitFor();
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('false');
    const before = await page.locator('[data-finding]').count();
    await fold.click();
    await expect.poll(() => page.locator('[data-finding]').count()).toBeGreaterThan(before);
  });
});

describe('the card of a kind', () => {
  test('lists that kind from its top, opens the first of it, and counts by the filter; back undoes both', async () => {
    const page = await openPage({ width: 1366, height: 768 });
    await pictureDrawn(page);
    const list = page.locator('#findings [data-scrolls]');
    await list.evaluate((it) => it.scrollTo({ top: 300 }));
    const card = page.getByRole('button', { name: /^Duplication: \d+ certain$/ });
    const count = (await card.textContent())!.match(/\d+/)![0];
    await card.click();
    await page.waitForURL(/finding=similar-partnerships|finding=double-cover/);
    await expect.poll(() => list.locator('[data-finding]').first().getAttribute('aria-current')).toBe('true');
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await page
      .getByText(new RegExp(`^${count} of \\d+ findings, and [\\d,]+ of [\\d,]+ to check, fit the filter$`))
      .waitFor();
    await page.goBack();
    await page.getByText('in the sources in force').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});
