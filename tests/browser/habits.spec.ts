/** What people are used to: a first walk, saved views, and the picture taken along as a file. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

const saved = async (page: Page, item: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  await page.getByRole('button', { name: 'Save the picture or its data' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

describe('the first walk', () => {
  test('is offered once, and leads through both examples', async () => {
    const page = await openPage({ firstVisit: true });
    await page.getByRole('button', { name: 'Take the walk' }).click();
    const walk = page.getByRole('complementary', { name: 'The walk' });
    const titles: string[] = [];
    for (let step = 1; step <= 6; step += 1) {
      await walk.getByText(`${step} of 6`).waitFor();
      titles.push((await walk.getByRole('heading').textContent()) ?? '');
      if (step === 2) await page.getByRole('heading', { level: 1 }).getByText(/ and /).waitFor();
      // The pair of the second step, as one.
      if (step === 5)
        await page.waitForURL(
          (url) => url.pathname === '/scenarios' && url.searchParams.get('steps')!.includes('"merge"'),
        );
      await walk.getByRole('button', { name: step === 6 ? 'Done' : 'Next' }).click();
    }
    expect(new Set(titles).size).toBe(6);
    await walk.waitFor({ state: 'detached' });
    await page.reload();
    await pictureDrawn(page);
    await expect.poll(() => page.getByRole('button', { name: 'Take the walk' }).count()).toBe(0);
  });

  test('is not offered to who follows a link', async () => {
    const page = await openPage({ firstVisit: true, at: '/?picture=whole' });
    await pictureDrawn(page);
    await expect.poll(() => page.getByRole('button', { name: 'Take the walk' }).count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (colorScheme) => {
    const page = await openPage({ firstVisit: true, colorScheme });
    await page.getByRole('button', { name: 'Take the walk' }).click();
    const walk = page.getByRole('complementary', { name: 'The walk' });
    await walk.waitFor();
    const { violations } = await new AxeBuilder({ page }).include('aside[aria-label="The walk"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('a saved view', () => {
  test('is the same view again, also after a reload, until it is forgotten', async () => {
    const page = await openPage({ at: '/?focus=Partnership:p-leeds-initiative&arranged=rings&table=matrix' });
    await pictureDrawn(page);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('Leeds in rings');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Open Leeds in rings' }).waitFor();
    await page.goto('/findings');
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: 'Open Leeds in rings' }).click();
    await page.waitForURL((url) => url.searchParams.get('arranged') === 'rings' && url.pathname === '/');
    expect(new URL(page.url()).searchParams.get('table')).toBe('matrix');
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: 'Forget Leeds in rings' }).click();
    await page.getByText('None is saved yet.').waitFor();
  });
});

describe('the picture as a file', () => {
  test('is SVG with its names as words, what it is of, and a word on what is made up', async () => {
    const page = await openPage({ at: '/?inspector=open', width: 1366 });
    await pictureDrawn(page);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const { name, bytes } = await saved(page, 'SVG, sharp at any size');
    expect(name).toMatch(/^[a-z0-9-]+-at-any-date\.svg$/);
    expect(name.startsWith(title.split(' ')[0]!.toLowerCase())).toBe(true);
    const text = bytes.toString('utf8');
    expect(text).toMatch(/^<svg /);
    const words = [...text.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word);
    expect(words.some((word) => word?.includes(title.split(' and ')[0] ?? title))).toBe(true);
    // On as many lines as the width of the picture asks for.
    expect(words.join(' ')).toContain('A hollow mark is illustrative: made up, not real.');
    expect(words.some((word) => word?.includes('made up, not real.') && word.includes('Joined-Up'))).toBe(false);
    const parsed = await page.evaluate(
      (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('parsererror').length,
      text,
    );
    expect(parsed).toBe(0);
  });

  test('is PNG at twice the size of the view', async () => {
    const page = await openPage({ at: '/?inspector=closed' });
    await pictureDrawn(page);
    const box = (await page.locator('[data-drawn]').boundingBox())!;
    const { bytes } = await saved(page, 'PNG, for documents');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * Math.round(box.width));
  });

  test('goes out as data: what is drawn, and no more', async () => {
    const page = await openPage({ at: '/?focus=Partnership:p-leeds-initiative&sources=documented&inspector=closed' });
    await pictureDrawn(page);
    const rows = await page.request.get('/api/graph', {
      params: { focus: 'p-leeds-initiative', depth: '1', limit: '400', sources: 'document,general-knowledge' },
    });
    const { nodes } = (await rows.json()) as { readonly nodes: { readonly ids: readonly string[] } };
    const { name, bytes } = await saved(page, 'GraphML');
    expect(name).toMatch(/^joined-up-revision-\d+-part\.graphml$/);
    const text = bytes.toString('utf8');
    const drawn = [...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id ?? '');
    for (const id of nodes.ids)
      expect(
        drawn.some((each) => each === id || each.endsWith(`:${id}`)),
        id,
      ).toBe(true);
    // Beside what is drawn only the sources that it cites go along.
    expect(drawn.length - nodes.ids.length).toBeLessThan(8);
  });
});
