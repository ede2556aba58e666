import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const decision = (page: Page) => details(page).getByRole('region', { name: 'What is decided of it' });
const rows = (page: Page) => page.locator('#findings [data-finding]');

/** The first findings of a reason, once they are listed. */
const openRule = async (rule: string, query = ''): Promise<Page> => {
  const page = await openPage({ at: `/findings?rule=${rule}${query}` });
  await rows(page).first().waitFor();
  return page;
};

describe('a finding that is decided on', () => {
  test('is dismissed with a reason, listed among the dismissed, and open again when that is undone', async () => {
    const page = await openRule('similar-partnerships');
    const id = (await rows(page).first().getAttribute('data-finding'))!;
    await rows(page).first().click();
    await page.waitForURL((url) => url.searchParams.get('finding') === id);
    await decision(page).getByRole('button', { name: 'Dismiss…' }).click();
    const form = details(page).getByRole('form', { name: 'Dismiss' });
    await form.getByLabel('Reason').fill('They meet together already.');
    await form.getByRole('button', { name: 'Dismiss' }).click();
    await decision(page).getByText('Dismissed: it stands among those dismissed.').waitFor();
    await page.locator(`#findings [data-finding="${id}"]`).waitFor({ state: 'detached' });
    await decision(page).getByText('They meet together already.').waitFor();

    await decision(page).getByRole('button', { name: 'Show dismissed' }).click();
    await page.locator(`#findings [data-finding="${id}"]`).waitFor();
    expect(new URL(page.url()).searchParams.get('status')).toBe('dismissed');
    await decision(page).getByRole('button', { name: 'Undo' }).click();
    await decision(page).getByText('Undone.').waitFor();
    await page.getByText('None fits the filter').waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.locator(`#findings [data-finding="${id}"]`).waitFor();
  });

  test('is accepted until a day that is to come; a day that is past is told', async () => {
    const page = await openRule('double-cover');
    await rows(page).first().click();
    await decision(page).getByRole('button', { name: 'Accept…' }).click();
    const form = details(page).getByRole('form', { name: 'Accept' });
    await form.getByLabel('Accepted until').fill('2020-01-01');
    await form.getByRole('button', { name: 'Accept' }).click();
    await details(page)
      .getByRole('alert')
      .getByText(/which is past/)
      .waitFor();
    await form.getByLabel('Accepted until').fill('2099-03-31');
    await form.getByRole('button', { name: 'Accept' }).click();
    await decision(page).getByText('Accepted until 31 March 2099').waitFor();
    await decision(page).getByRole('button', { name: 'Open again' }).click();
    await decision(page).getByText('Open again.').waitFor();
    await decision(page).getByText('Decided before').click();
    await decision(page)
      .getByText(/accepted until 31 March 2099/)
      .waitFor();
  });

  test('may be several at once, by keyboard too', async () => {
    const page = await openRule('no-lead-body');
    await page.getByRole('button', { name: 'Decide on several' }).click();
    const boxes = page.locator('#findings input[type="checkbox"]');
    await boxes.nth(0).focus();
    await page.keyboard.press('Space');
    await boxes.nth(1).check();
    const panel = page.getByRole('region', { name: 'Decide on several' });
    await panel.getByText('2 findings chosen').waitFor();
    await panel.getByRole('button', { name: 'Accept…' }).click();
    await panel.getByRole('form', { name: 'Accept' }).getByRole('button', { name: 'Accept' }).click();
    await panel.getByText('Decided on 2 findings.').waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Undone.').waitFor();
  });
});

describe('the filters of findings', () => {
  test('are in the address, each choice with its count, and cleared all at once', async () => {
    const page = await openPage({ at: '/findings' });
    await rows(page).first().waitFor();
    const chosen = page
      .getByLabel('Reason', { exact: true })
      .locator('option', { hasText: 'Share most of their members' });
    const count = Number(/\((\d+)\)/.exec((await chosen.textContent())!)![1]);
    await page.getByLabel('Reason', { exact: true }).selectOption('similar-partnerships');
    await page.waitForURL((url) => url.searchParams.get('rule') === 'similar-partnerships');
    await expect.poll(() => rows(page).count()).toBe(Math.min(count, 5));
    await page.getByRole('button', { name: 'More choices' }).click();
    await page.getByLabel('Theme', { exact: true }).selectOption({ index: 1 });
    await page.waitForURL((url) => url.searchParams.has('about'));
    await page.getByLabel('Least strength', { exact: true }).selectOption('0.5');
    await page.waitForURL((url) => url.searchParams.get('least') === '0.5');
    await page.getByText('3 in use').waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.waitForURL((url) => url.search === '');
    await page.goBack();
    await page.getByText('3 in use').waitFor();
  });

  test('find by name and by area', async () => {
    const page = await openPage({ at: '/findings' });
    await rows(page).first().waitFor();
    await page.getByLabel('Search these findings').fill('learning');
    await page.waitForURL((url) => url.searchParams.get('text') === 'learning');
    await page.getByRole('button', { name: 'More choices' }).click();
    await page.getByRole('combobox', { name: 'Area', exact: true }).fill('daskmere');
    await page.getByRole('option', { name: 'Daskmere, district' }).click();
    await page.waitForURL((url) => url.searchParams.has('area'));
    await page.getByText('2 in use').waitFor();
  });
});
