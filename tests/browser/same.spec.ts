/** What may be recorded twice, decided in the page by mouse and by keys, and undone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ImportHistory } from '#contract/imports';
import { openPage } from '../support/browser.ts';
import { saveList } from '../support/saved-list.ts';

const agencies = `id,name,type
T1,Thornbury Borough Council,
T2,Thornbury BC,
W1,Wexcombe Borough Council,
W2,Wexcombe BC,
`;

const api = (path: string) => inject('address') + path;
let imported = '';

beforeAll(async () => {
  const form = new FormData();
  form.append('file', new Blob([agencies]), 'agencies.csv');
  await fetch(api('/api/imports'), { method: 'POST', body: form });
  imported = ((await (await fetch(api('/api/imports'))).json()) as ImportHistory).imports[0]!.id;
});
afterAll(() => fetch(api(`/api/imports/${imported}`), { method: 'DELETE' }));

const review = (page: Page) => page.getByRole('region', { name: 'Which are the same?' });
const pair = (page: Page) => review(page).getByRole('group', { name: / and / });
const button = (page: Page, name: string | RegExp) => review(page).getByRole('button', { name });
const told = (page: Page, text: string) => review(page).getByRole('status').getByText(text).waitFor();

describe('the review of what may be the same', () => {
  test('shows two side by side with the reasons, and merges the one that is kept', async () => {
    const page = await openPage({ at: '/data' });
    await review(page).getByText('1 of 2').waitFor();
    await expect
      .poll(() => pair(page).getByRole('heading', { level: 3 }).allTextContents())
      .toEqual(['Thornbury Borough Council', 'Thornbury BC']);
    await expect
      .poll(() => pair(page).getByRole('listitem').first().textContent())
      .toBe('“Thornbury Borough Council” and “Thornbury BC” are one name, written in two ways.');
    await pair(page).getByRole('radio', { name: 'Keep Thornbury BC (T2)' }).check();
    await button(page, 'They are the same').click();
    await told(page, 'Merged 1 pair.');
    await review(page).getByText('1 of 1').waitFor();
    const kept = (await (await fetch(api('/api/agencies/T2'))).json()) as { properties: unknown };
    expect(kept.properties).toMatchObject({ aliases: ['Thornbury Borough Council'] });
    await button(page, 'Undo').first().click();
    await told(page, 'Undone.');
    await review(page).getByText('1 of 2').waitFor();
    expect((await fetch(api('/api/agencies/T1'))).status).toBe(200);
  });

  test('decides by keys, on all with the same reasons too, down to nothing left', async () => {
    const page = await openPage({ at: '/data' });
    await pair(page).focus();
    await page.keyboard.press('ArrowRight');
    await review(page).getByText('2 of 2').waitFor();
    await page.keyboard.press('n');
    await told(page, 'Kept apart 1 pair.');
    await page.keyboard.press('u');
    await told(page, 'Undone.');
    await review(page).getByText('of 2').waitFor();
    await pair(page).getByRole('checkbox', { name: 'All 2 pairs with the same reasons' }).check();
    await pair(page).focus();
    await page.keyboard.press('y');
    await told(page, 'Merged 2 pairs.');
    await review(page).getByText('No agency looks recorded twice').waitFor();
    await review(page).getByText('Decided before').click();
    await button(page, /^Undo: Wexcombe/).click();
    await button(page, /^Undo: Thornbury/).click();
    await review(page).getByText('Nothing was decided yet').waitFor();
    await review(page).getByText('1 of 2').waitFor();
  });

  test('saves all pairs, and all that was decided, as lists', async () => {
    const page = await openPage({ at: '/data' });
    await review(page).getByText('1 of 2').waitFor();
    const pairs = await saveList(page, 'Which are the same?: Agencies');
    expect(pairs.name).toBe('which-are-the-same-agencies-at-any-date.csv');
    expect(pairs.rows).toMatchObject([
      { First: 'Thornbury Borough Council', 'Id of the first': 'T1', 'Id of the second': 'T2' },
      { 'Id of the first': 'W1', 'Id of the second': 'W2' },
    ]);
    await button(page, 'They are different').click();
    await told(page, 'Kept apart 1 pair.');
    await review(page).getByText('Decided before').click();
    expect((await saveList(page, 'Decided before')).rows).toMatchObject([
      { Decision: 'Thornbury Borough Council and Thornbury BC are different', 'Id of the first': 'T1' },
    ]);
    await button(page, 'Undo').first().click();
    await told(page, 'Undone.');
  });

  test('says what failed, and that nothing was changed', async () => {
    const page = await openPage({
      at: '/data',
      before: (opened) =>
        opened.route('**/api/identity/candidates*', (route) =>
          route.fulfill({
            status: 503,
            json: { code: 'NEO4J_UNAVAILABLE', message: 'Neo4j does not answer.', requestId: 'r1' },
          }),
        ),
    });
    const alert = review(page).getByRole('alert');
    await alert.waitFor();
    await expect.poll(() => alert.textContent()).toContain('The graph is as it was.');
  });

  test.each(['light', 'dark'] as const)('is clean for axe in %s', async (colorScheme) => {
    const page = await openPage({ at: '/data', colorScheme });
    await pair(page).waitFor();
    await review(page).getByText('Decided before').click();
    await review(page).getByText('Nothing was decided yet').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
