/** Kept scenarios side by side: each under its name wherever the two differ; begun from an empty desk too. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { GivenScenario, SavedScenario } from '#contract/saved-scenarios';
import type { Edit, Scenario } from '#contract/scenarios';
import { openPage } from '../support/browser.ts';

const [network, guidance] = ['ic-p-haskenshire-adult-advice-network', 'ic-p-haskenshire-guidance-partnership'];
const merge: Edit = { kind: 'merge', partnerships: [network, guidance] };
const windUp: Edit = { kind: 'wind-up', partnership: guidance };
const sources = ['synthetic', 'document', 'general-knowledge'] as const;

const post = async <T>(path: string, body: unknown): Promise<T> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(inject('address') + path, { method: 'POST', body: JSON.stringify(body), headers });
  return (await answer.json()) as T;
};
const keep = (name: string, steps: Edit[]): Promise<SavedScenario> => {
  const given: GivenScenario = { name, steps, by: 'An analyst', scope: { sources: [...sources] } };
  return post<SavedScenario>('/api/scenarios/saved', given);
};
const answerTo = (edits: Edit[]) => post<Scenario>(`/api/scenarios?sources=${sources.join()}`, { edits });

afterEach(async () => {
  const all = await fetch(`${inject('address')}/api/scenarios/saved`);
  const { scenarios } = (await all.json()) as { scenarios: SavedScenario[] };
  for (const { id } of scenarios) await fetch(`${inject('address')}/api/scenarios/saved/${id}`, { method: 'DELETE' });
});

const address = (steps: readonly Edit[], more: Record<string, string> = {}) =>
  `/scenarios?${new URLSearchParams({ steps: JSON.stringify(steps), ...more })}`;
const section = (page: Page, name: string) => page.locator('main').getByRole('region', { name, exact: true });
const figures = (page: Page) => page.getByRole('table', { name: 'Before and after' });
const cells = (page: Page, name: string) =>
  figures(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) })
    .getByRole('cell')
    .allTextContents();
const list = (page: Page) => page.getByRole('region', { name: 'Kept scenarios' });
const inAddress = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe('two that are compared', () => {
  test('stand under their names in every part in which they differ, and once where they do not', async () => {
    const [one, other] = [await keep('A: Merge them', [merge]), await keep('B: Wind one up', [windUp])];
    const page = await openPage({
      at: address([merge], { kept: one.id, beside: other.id }),
      width: 1366,
      height: 768,
    });
    await figures(page).getByRole('columnheader', { name: 'B: Wind one up', exact: true }).waitFor();
    await figures(page).getByRole('columnheader', { name: 'A: Merge them', exact: true }).waitFor();
    const { losers: lost } = await answerTo([merge]);
    const { losers: lostMore } = await answerTo([windUp]);
    const ofAll = (losers: Scenario['losers']) => losers.filter(({ loses }) => loses === 'all').length;
    expect([ofAll(lost), ofAll(lostMore)]).toEqual([0, 1]);
    await expect
      .poll(() => cells(page, 'Lose a seat'))
      .toEqual(['', '', String(lost.length), '', String(lostMore.length)]);
    await expect.poll(() => cells(page, 'Lose all their say')).toEqual(['', '', 'nobody', '', '1']);

    const drawings = section(page, 'In a drawing').getByRole('img');
    await drawings.nth(3).waitFor();
    await expect.poll(() => drawings.count()).toBe(4);
    for (const part of ['What is compared', 'Who loses a seat', 'In a drawing', 'Before you decide']) {
      const sides = section(page, part).getByRole('article');
      expect(await sides.getByRole('heading', { level: 3 }).allTextContents(), part).toEqual([one.name, other.name]);
      const [left, right] = [await sides.first().boundingBox(), await sides.last().boundingBox()];
      expect(left!.y, part).toBe(right!.y);
      expect(left!.x + left!.width, part).toBeLessThan(right!.x);
    }
    const loses = section(page, 'Who loses a seat').getByRole('article', { name: other.name });
    await loses.getByRole('cell', { name: 'all their say' }).waitFor();
    // Either ends the same duplicate.
    await section(page, 'Findings that would be gone').getByText('The same in both.').waitFor();

    await page.setViewportSize({ width: 1024, height: 768 });
    const narrow = section(page, 'Who loses a seat').getByRole('article');
    const [above, below] = [await narrow.first().boundingBox(), await narrow.last().boundingBox()];
    expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);

    await page.getByRole('button', { name: 'End the comparison' }).click();
    await page.waitForURL((url) => !url.searchParams.has('beside'));
    await figures(page).getByRole('columnheader', { name: 'After' }).waitFor();
  });

  test('say of each why there are as many secretariats', async () => {
    const other = await keep('Wind one up', [windUp]);
    const page = await openPage({ at: address([merge], { beside: other.id }) });
    const why = async (edit: Edit) => (await answerTo([edit])).secretariats;
    await figures(page)
      .getByText(`These steps: ${(await why(merge))[0]!}`)
      .waitFor();
    await figures(page)
      .getByText(`Wind one up: ${(await why(windUp))[0]!}`)
      .waitFor();
    await expect
      .poll(() => cells(page, 'Secretariats'))
      .toEqual([expect.anything(), expect.anything(), '−1', expect.anything(), 'no change']);
  });

  test('name steps that were changed since they were kept, and steps that apply no longer', async () => {
    const one = await keep('One', [merge]);
    const gone: Edit = { kind: 'wind-up', partnership: 'no-more' };
    const other = await keep('The other', [windUp, gone]);
    const page = await openPage({ at: address([windUp], { kept: one.id, beside: other.id }) });
    await figures(page).getByRole('columnheader', { name: 'One, with changes' }).waitFor();
    await section(page, 'What is compared')
      .getByText('Left out: it names no-more, which no Partnership has for an id.')
      .waitFor();
  });

  test.each(['light', 'dark'] as const)('have nothing that axe finds wrong in %s', async (colorScheme) => {
    const [one, other] = [await keep('One', [merge]), await keep('The other', [windUp])];
    const page = await openPage({ at: address([merge], { kept: one.id, beside: other.id }), colorScheme });
    await section(page, 'In a drawing').getByRole('img').last().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('from an empty desk', () => {
  test('two kept ones are compared at once', async () => {
    const [one, other] = [await keep('One', [merge]), await keep('The other', [windUp])];
    const page = await openPage({ at: '/scenarios' });
    await list(page).getByRole('button', { name: 'Compare One with another' }).click();
    await figures(page).getByRole('columnheader', { name: 'The other' }).waitFor();
    expect([inAddress(page, 'kept'), inAddress(page, 'beside')]).toEqual([one.id, other.id]);
  });

  test('one of several asks with which, by keys alone', async () => {
    await keep('One', [merge]);
    await keep('The other', [windUp]);
    await keep('A third', [windUp, merge]);
    const page = await openPage({ at: '/scenarios' });
    await list(page).getByRole('button', { name: 'Compare One with another' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'with A third' }).focus();
    await page.keyboard.press('Enter');
    await figures(page).getByRole('columnheader', { name: 'A third' }).waitFor();
  });

  test('the only one says that there is nothing to compare it with', async () => {
    await keep('One', [merge]);
    const page = await openPage({ at: '/scenarios' });
    await list(page).getByRole('button', { name: 'Compare One with another' }).click();
    await list(page).getByRole('status').getByText('keep another first').waitFor();
  });
});

/** The button that was pressed is gone: the focus waits at the title of where it stood. */
const focusOn = (page: Page, title: string): Promise<void> =>
  page.locator('h2:focus', { hasText: new RegExp(`^${title}$`) }).waitFor();

test('a kept one is changed only where something is different, and left for a new one, which going back undoes', async () => {
  const page = await openPage({ at: address([merge]) });
  await figures(page).waitFor();
  await page.getByRole('textbox', { name: 'Kept by' }).fill('An analyst');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('One');
  await page.getByRole('button', { name: 'Keep these steps' }).click();
  await page.getByText('These steps are as they were kept.').waitFor();
  await focusOn(page, 'Keep');
  await expect
    .poll(() => list(page).getByRole('listitem').innerText())
    .toMatch(/1 step · An analyst · \d+ [A-Z][a-z]+ \d{4}\n/);
  const change = page.getByRole('button', { name: 'Keep the changes' });
  await expect.poll(() => change.count()).toBe(0);
  await page.getByRole('textbox', { name: 'Note' }).fill('To be told to all');
  await change.click();
  await list(page).getByText('To be told to all').waitFor();
  await page.getByText('These steps are as they were kept.').waitFor();
  await focusOn(page, 'Keep');

  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('heading', { name: 'What would change if…' }).waitFor();
  await list(page).getByRole('button', { name: 'Open One' }).waitFor();
  await focusOn(page, 'Steps');
  expect([inAddress(page, 'kept'), inAddress(page, 'steps')]).toEqual([null, null]);
  await page.goBack();
  await figures(page).waitFor();
  await page.getByText('These steps are as they were kept.').waitFor();

  await page.goto(address([windUp]));
  await figures(page).waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Kept by' }).inputValue()).toBe('An analyst');
});
