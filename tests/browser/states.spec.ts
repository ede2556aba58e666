import { describe, expect, inject, test } from 'vitest';
import type { Finding } from '#contract/findings';
import { openPage, pictureDrawn } from '../support/browser.ts';

describe('each panel shows what state it is in', () => {
  test('failed: what happened, what is kept, and a way to try again that works', async () => {
    let away = true;
    const page = await openPage({
      at: '/?picture=whole',
      before: (opened) => opened.route('**/api/findings**', (route) => (away ? route.abort() : route.continue())),
    });
    const panel = page.getByRole('region', { name: 'Findings', exact: true });
    const failed = panel.locator('[data-state="failed"]');
    await failed.waitFor();
    const said = await failed.textContent();
    expect(said).toContain('The server cannot be reached.');
    expect(said).toContain('The picture and the address are kept.');
    await pictureDrawn(page);

    away = false;
    await failed.getByRole('button', { name: 'Try again' }).click();
    await panel.locator('[data-finding]').first().waitFor();
    await expect.poll(() => failed.count()).toBe(0);
  });

  test('failed: without findings the opening question has no answer, and the whole network is a press away', async () => {
    const page = await openPage({ before: (opened) => opened.route('**/api/findings**', (route) => route.abort()) });
    const picture = page.getByRole('region', { name: 'Picture', exact: true });
    await picture.getByText('No finding to open with').waitFor();
    await picture.locator('[data-state="empty"]').getByRole('button', { name: 'Show the whole network' }).click();
    await pictureDrawn(page);
  });

  test('unopened: a page whose code does not arrive says so, the others stay, and loading it again opens it', async () => {
    let away = true;
    const page = await openPage({
      at: '/data',
      before: (opened) =>
        opened.route('**/assets/ScenariosView-*.js', (route) => (away ? route.abort() : route.continue())),
    });
    const rail = page.getByRole('navigation', { name: 'Places' });
    await rail.getByRole('link', { name: 'Scenarios' }).click();
    await page.getByText('This page cannot be shown').waitFor();
    await rail.getByRole('link', { name: 'Data' }).click();
    await page.getByRole('heading', { name: 'Data', level: 1 }).waitFor();
    await rail.getByRole('link', { name: 'Scenarios' }).click();
    away = false;
    await page.getByRole('button', { name: 'Load it again' }).click();
    await page.getByRole('heading', { name: 'What would change if…' }).waitFor();
  });

  test('loading: the shape of what is coming, until it comes', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await openPage({
      before: (opened) =>
        opened.route('**/api/findings**', async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.getByRole('status', { name: 'Looking for findings' }).waitFor();
    release();
    await page.locator('[data-finding]').first().waitFor();
    await expect.poll(() => page.getByRole('status', { name: 'Looking for findings' }).count()).toBe(0);
  });

  test('cut short: how much is shown of how much, and how the rest was chosen', async () => {
    const page = await openPage({
      at: '/?picture=whole',
      before: (opened) =>
        opened.route('**/api/graph**', (route) => {
          const url = new URL(route.request().url());
          url.searchParams.set('limit', '50');
          return route.continue({ url: url.href });
        }),
    });
    const note = page.locator('[data-state="cut-short"]');
    await note.waitFor();
    await expect
      .poll(() => note.textContent())
      .toMatch(/^Showing 50 of [\d,]+, the nearest and best connected: more could not be told apart/);
    await pictureDrawn(page);
    // Nothing lies over its words: not the legend's button, nor those of the view.
    const covered = await note.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const at = [0.02, 0.25, 0.5, 0.75, 0.98].map((share) => left + (right - left) * share);
      return at.filter((x) => !element.contains(document.elementFromPoint(x, (top + bottom) / 2))).length;
    });
    expect(covered).toBe(0);
  });

  test('empty: sources that hold nothing leave nothing to draw, and the examples are a press away', async () => {
    const page = await openPage({ at: '/?sources=imported' });
    const picture = page.getByRole('region', { name: 'Picture', exact: true });
    await picture.getByText('Nothing to draw').waitFor();
    await picture.getByRole('button', { name: 'Use the examples' }).click();
    await pictureDrawn(page);
  });

  test('a finding that is not in force is said to be gone', async () => {
    const page = await openPage({ at: '/?finding=similar-partnerships:nowhere' });
    await page.getByText('This finding is not here any more').waitFor();
    await page.getByRole('button', { name: 'Show the strongest finding' }).click();
    await pictureDrawn(page);
  });

  test('a finding that is not there at a date leads to any date, where it is', async () => {
    const answer = await fetch(`${inject('address')}/api/findings?rule=similar-partnerships&limit=1`);
    const [finding] = ((await answer.json()) as { readonly findings: readonly Finding[] }).findings;
    const page = await openPage({ at: `/?finding=${encodeURIComponent(finding!.id)}&at=1980` });
    await page.getByText('This finding is not there as at the start of 1980').waitFor();
    await page.getByRole('button', { name: 'Show any date' }).click();
    await pictureDrawn(page);
    await expect.poll(() => page.getByRole('heading', { name: finding!.title }).count()).toBeGreaterThan(0);
  });

  test('a finding about nothing that is drawn says so, and neither picture nor table shows anything else', async () => {
    const answer = await fetch(`${inject('address')}/api/findings?rule=reported&limit=1000`);
    const { findings } = (await answer.json()) as { readonly findings: readonly Finding[] };
    const undrawn = findings.find(({ subjects }) => subjects.every(({ kind }) => kind === 'Programme'))!;
    const page = await openPage({ at: '/?picture=whole' });
    await pictureDrawn(page);
    const overloads = page.getByRole('region', { name: 'Overload' });
    await overloads.getByRole('button', { name: /^Show all/ }).click();
    await page.locator(`[data-finding="${undrawn.id}"]`).click();
    await page.getByText('This finding has no picture').waitFor();
    await page.getByText('Nothing is drawn').waitFor();
    await expect.poll(() => page.locator('[data-drawn]').count()).toBe(0);
    await expect.poll(() => page.getByRole('table').count()).toBe(0);
  });

  test('an address that is no place says so', async () => {
    const page = await openPage({ at: '/nowhere' });
    await page.getByRole('button', { name: 'Go to Explore' }).click();
    await page.locator('[data-finding]').first().waitFor();
  });
});
