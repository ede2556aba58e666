import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Finding } from '#contract/findings';
import { palette } from '../../client/palette.ts';
import { openPage, pictureDrawn } from '../support/browser.ts';
import { compareShots, type Difference } from '../support/compare-shots.ts';

const firstOf = async (rule: Finding['rule'], certainty: Finding['certainty'] = 'certain'): Promise<Finding> => {
  const query = new URLSearchParams({
    rule,
    certainty,
    sources: 'synthetic,document,general-knowledge',
    limit: '2000',
  });
  const answer = (await (await fetch(`${inject('address')}/api/findings?${query}`)).json()) as { findings: Finding[] };
  return answer.findings[0]!;
};

const at = ({ id }: Finding) => `/?finding=${encodeURIComponent(id)}`;
const picture = (page: Page) => page.getByRole('img', { name: /^Picture of/ });

const shot = async (page: Page): Promise<Buffer> => {
  await pictureDrawn(page);
  return picture(page).screenshot();
};

/** What one layer of the picture adds to the same scene without it. */
const addedBy = async (page: Page, layer: 'bands' | 'marks', hue: string): Promise<Difference> => {
  const withIt = await shot(page);
  const style = await page.addStyleTag({ content: `.sigma-${layer} { visibility: hidden }` });
  const without = await shot(page);
  await style.evaluate((element) => (element as Element).remove());
  return compareShots(page, { one: withIt, other: without, hue });
};

describe('a missing member', () => {
  test.each(['light', 'dark'] as const)(
    'is a dashed line and a ring: the pixels along it differ from the same scene without, %s',
    async (colorScheme) => {
      const page = await openPage({ at: at(await firstOf('missing-core-member')), colorScheme });
      const { longestRow } = await addedBy(page, 'marks', palette[colorScheme].missingLink);
      // Dashes, not the letters beside the ghost: longer than a stroke, and from the partnership to the ring's far side.
      expect(longestRow.runs).toBeGreaterThan(8);
      expect(longestRow.pixels / longestRow.runs).toBeGreaterThan(4);
      expect(longestRow.right - longestRow.left).toBeGreaterThan(150);
      await expect.poll(() => picture(page).getAttribute('data-ghosts')).toBe('1');
    },
  );

  test('that is certain is dashed, one to check is dotted', async () => {
    const meanRun = async (certainty: Finding['certainty']) => {
      const page = await openPage({ at: at(await firstOf('missing-core-member', certainty)) });
      const { longestRow } = await addedBy(page, 'marks', palette.light.missingLink);
      return longestRow.pixels / longestRow.runs;
    };
    expect(await meanRun('certain')).toBeGreaterThan(2 * (await meanRun('to-check')));
  });

  test('moves with the picture, pixel by pixel, and a click where its line begins selects the partnership', async () => {
    const finding = await firstOf('missing-core-member');
    const page = await openPage({ at: at(finding) });
    const before = await addedBy(page, 'marks', palette.light.missingLink);
    await picture(page).press('ArrowLeft');
    await picture(page).press('ArrowUp');
    const after = await addedBy(page, 'marks', palette.light.missingLink);
    expect(after.longestRow.left - before.longestRow.left).toBe(60);
    expect(after.longestRow.y - before.longestRow.y).toBe(60);

    const partnership = finding.subjects.find(({ kind }) => kind === 'Partnership')!;
    await picture(page).click({ position: { x: after.longestRow.left - 12, y: after.longestRow.y } });
    await page.waitForURL((url) => url.searchParams.get('selected') === `Partnership:${partnership.id}`);
  });
});

describe('a duplication', () => {
  test.each(['light', 'dark'] as const)(
    'is a band: the pixels between the two differ from the same scene without, %s',
    async (colorScheme) => {
      const page = await openPage({ at: at(await firstOf('similar-partnerships')), colorScheme });
      const { changed, box } = await addedBy(page, 'bands', palette[colorScheme].duplication);
      await expect.poll(() => picture(page).getAttribute('data-bands')).toBe('1');
      expect(box.width).toBeGreaterThan(200);
      expect(changed).toBeGreaterThan((box.width * box.height) / 2);
      // The two stand at the band's ends, as high as its middle.
      const middle = await picture(page).evaluate((element) => element.clientWidth / 2);
      expect(Math.abs(box.left + box.width / 2 - middle)).toBeLessThan(60);
    },
  );
});

describe('a missing link', () => {
  test('is a bow between the two, with nothing of a band', async () => {
    const page = await openPage({ at: at(await firstOf('unlinked-same-ground-theme')) });
    const { hued, hueBox } = await addedBy(page, 'marks', palette.light.missingLink);
    expect(hued).toBeGreaterThan(150);
    // The bow spans the space between the two, which its words do not.
    expect(hueBox.width).toBeGreaterThan(200);
    expect(hueBox.width).toBeGreaterThan(2 * hueBox.height);
    await expect.poll(() => picture(page).getAttribute('data-bands')).toBe('0');
    await expect.poll(() => picture(page).getAttribute('data-ghosts')).toBe('1');
  });
});

describe('the picture', () => {
  test.each(['/?picture=whole', '/'])('%s is the same at every load, to the pixel', async (address) => {
    const [one, other] = [await openPage({ at: address }), await openPage({ at: address })];
    expect((await shot(one)).equals(await shot(other))).toBe(true);
  });

  test('is enlarged, moved and fitted by keys', async () => {
    const page = await openPage({ at: at(await firstOf('similar-partnerships')) });
    await picture(page).focus();
    const fitted = await shot(page);
    for (const keys of [['+'], ['ArrowRight', 'ArrowDown']]) {
      for (const key of keys) await page.keyboard.press(key);
      await expect.poll(async () => (await shot(page)).equals(fitted)).toBe(false);
      await page.keyboard.press('0');
      await expect.poll(async () => (await shot(page)).equals(fitted)).toBe(true);
    }
  });

  test('names ten things of the whole network at rest, and more of a finding', async () => {
    const namesAt = async (address: string) => {
      const page = await openPage({ at: address });
      await pictureDrawn(page);
      return Number(await picture(page).getAttribute('data-names'));
    };
    expect(await namesAt('/?picture=whole')).toBe(10);
    const names = await namesAt(at(await firstOf('similar-partnerships')));
    expect(names).toBeGreaterThan(10);
    expect(names).toBeLessThanOrEqual(18);
  });
});

describe('a link', () => {
  test('shows the part of the picture that was in sight, in a window of another size too', async () => {
    const address = at(await firstOf('similar-partnerships'));
    const page = await openPage({ at: address });
    await pictureDrawn(page);
    await picture(page).press('+');
    await picture(page).press('ArrowRight');
    await page.waitForURL(/[?&]look=/);
    const { search } = new URL(page.url());
    const other = await openPage({ at: `/${search}`, width: 1280, height: 720 });
    await pictureDrawn(other);
    const changedBetween = async (one: Buffer, two: Buffer) =>
      (await compareShots(other, { one, other: two, hue: palette.light.duplication })).changed;
    const shown = await shot(other);
    await picture(other).press('0');
    await other.waitForURL((url) => !url.searchParams.has('look'));
    const fitted = await shot(other);
    expect(await changedBetween(shown, fitted)).toBeGreaterThan(0);
    const again = await openPage({ at: `/${search}`, width: 1280, height: 720 });
    await pictureDrawn(again);
    expect(await changedBetween(shown, await shot(again))).toBe(0);
    expect(new URL(again.url()).search).toBe(search);
  });
});
