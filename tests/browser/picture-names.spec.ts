/** What the picture of a finding names, on the screen and in a file. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Finding } from '#contract/findings';
import { palette } from '../../client/palette.ts';
import { openPage, pictureDrawn } from '../support/browser.ts';

const findingsOf = async (rule: Finding['rule'], sources: string): Promise<readonly Finding[]> => {
  const query = new URLSearchParams({ rule, sources, certainty: 'certain', limit: '2000' });
  const answer = (await (await fetch(`${inject('address')}/api/findings?${query}`)).json()) as { findings: Finding[] };
  return answer.findings;
};
const documents = 'document,general-knowledge';
const everything = `synthetic,${documents}`;

const at = ({ id }: Finding) => `/?finding=${encodeURIComponent(id)}&inspector=open`;
const picture = (page: Page) => page.getByRole('img', { name: /^Picture of/ });

const saved = async (page: Page, item: string): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Save the picture or its data' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  return readFile(await (await download).path());
};

describe('the picture of a finding', () => {
  test.each([
    ['double-cover', documents, 0],
    ['missing-core-member', everything, 0],
    ['missing-core-member', documents, 0],
    ['one-facing-many', everything, 0],
    ['reported', documents, 0],
    // Between two partnerships near each other one of the names may find no room.
    ['similar-partnerships', everything, 1],
  ] as const)('of %s from %s names all that it is about', async (rule, sources, atMost) => {
    const [first] = await findingsOf(rule, sources);
    for (const [width, height] of [
      [1366, 768],
      [1024, 768],
    ] as const) {
      const page = await openPage({ at: at(first!), width, height });
      await pictureDrawn(page);
      expect(Number(await picture(page).getAttribute('data-unnamed')), `${width} wide`).toBeLessThanOrEqual(atMost);
    }
  });

  test('chosen as its data arrives is fitted as it is when opened by its address', async () => {
    const [first] = await findingsOf('missing-core-member', 'synthetic');
    const page = await openPage({ at: '/?sources=illustrative&inspector=open', width: 1366, height: 768 });
    await pictureDrawn(page);
    await page.getByRole('button', { name: /Missing links/ }).click();
    await page.waitForURL(/kind=missing-link/);
    await page.locator(`[data-finding="${first!.id}"]`).click();
    const ofIt = page.getByRole('img', { name: `Brought forward: ${first!.title}.` });
    await ofIt.waitFor();
    await pictureDrawn(page);
    const chosen = await picture(page).screenshot();
    await page.reload();
    await ofIt.waitFor();
    await pictureDrawn(page);
    expect((await picture(page).screenshot()).equals(chosen)).toBe(true);
  });

  test('saved as SVG holds what the PNG shows: the band, every mark and every name', async () => {
    const complaints: string[] = [];
    const [pair] = await findingsOf('similar-partnerships', everything);
    const page = await openPage({
      at: at(pair!),
      width: 1366,
      height: 768,
      before: async (opened) =>
        opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text())),
    });
    await pictureDrawn(page);
    const png = await saved(page, 'PNG, for documents');
    const svg = (await saved(page, 'SVG, sharp at any size')).toString('utf8');
    expect(complaints).toEqual([]);
    expect(svg).toContain(`fill="${palette.light.duplication}"`);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word).join(' ');
    for (const { name } of pair!.subjects) for (const word of name.split(' ')) expect(words).toContain(word);
    // Every text as wide as it was measured, with typefaces to fall back on.
    expect([...svg.matchAll(/<text(?![^>]*textLength=)/g)]).toEqual([]);
    expect(svg).toMatch(/font-family="[^"]*Arial[^"]*sans-serif"/);
    const reader = await (await page.context().browser()!.newContext()).newPage();
    const colours = await reader.evaluate(coloursOfBoth, { png: png.toString('base64'), svg });
    await reader.context().close();
    // The band, and marks of more than one field of work.
    expect(colours.length).toBeGreaterThan(2);
    for (const { colour, one, other } of colours) expect(other / one, colour).toBeGreaterThan(0.5);
  });
});

/** Runs in a page: every colour, greys apart, that much of the PNG has, and how many pixels have it there and in the SVG. */
const coloursOfBoth = async (files: { png: string; svg: string }) => {
  const load = async (source: string) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return image;
  };
  const one = await load(`data:image/png;base64,${files.png}`);
  const other = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(files.svg)}`);
  const pixels = (image: HTMLImageElement) => {
    const canvas = document.createElement('canvas');
    canvas.width = one.width;
    canvas.height = one.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, one.width, one.height);
    return context.getImageData(0, 0, one.width, one.height).data;
  };
  const [first, second] = [pixels(one), pixels(other)];
  const counts = new Map<string, number>();
  for (let at = 0; at < first.length; at += 4) {
    const colour = `${first[at]} ${first[at + 1]} ${first[at + 2]}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  // Grey are the lines, so thin that each reader of a file smooths them otherwise.
  const isGrey = (parts: readonly number[]) => Math.max(...parts) - Math.min(...parts) <= 8;
  const much = [...counts]
    .filter(([colour, count]) => count > first.length / 4 / 2500 && !isGrey(colour.split(' ').map(Number)))
    .map(([colour]) => colour);
  return much.map((colour) => {
    const parts = colour.split(' ').map(Number);
    const alike = (data: Uint8ClampedArray) => {
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (parts.every((part, index) => Math.abs(data[at + index]! - part) <= 2)) count += 1;
      }
      return count;
    };
    return { colour, one: alike(first), other: alike(second) };
  });
};
