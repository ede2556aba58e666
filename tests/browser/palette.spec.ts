/** Everything by keyboard: commands and things in one list, and every key told. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openPage, openPalette, pictureDrawn } from '../support/browser.ts';

const params = (url: string) => new URL(url).searchParams;

describe('the palette', () => {
  test('finds a command by its words and does it', async () => {
    const page = await openPage();
    await pictureDrawn(page);
    await openPalette(page);
    await page.keyboard.type('matrix');
    await page.getByRole('option', { name: /matrix/i }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('grid').waitFor();
    expect(params(page.url()).get('table')).toBe('matrix');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('finds a thing by its name and draws around it', async () => {
    const page = await openPage();
    await pictureDrawn(page);
    await openPalette(page);
    await page.keyboard.type('Leeds Initiative');
    await page.getByRole('option', { name: /^Leeds Initiative LSP/ }).click();
    await page.waitForURL((url) => url.searchParams.get('focus') === 'Partnership:p-leeds-initiative');
  });

  test('says so where nothing is called so, and leaves the view as it was', async () => {
    const page = await openPage({ at: '/?picture=whole' });
    await page.locator('[data-finding]').first().waitFor();
    await openPalette(page);
    await page.keyboard.type('zzzzqq');
    await page.getByText('No command and nothing in the sources in force is called “zzzzqq”.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(params(page.url()).get('picture')).toBe('whole');
  });
});

test('the palette stays closed, and all else as it is, where no server gives it', async () => {
  const page = await openPage();
  await pictureDrawn(page);
  await page.route('**/assets/Palette-*.js', (route) => route.abort());
  const refused = page.waitForEvent('requestfailed');
  await page.keyboard.press('Control+k');
  await refused;
  await page.keyboard.press('w');
  await page.waitForURL((url) => url.searchParams.get('picture') === 'whole');
  await page.getByRole('region', { name: 'Picture' }).waitFor();
});

describe('the keys', () => {
  test('are listed under ?, and each does what it says', async () => {
    const page = await openPage();
    await pictureDrawn(page);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await dialog.getByText('Show or hide the time line').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Time line' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('region', { name: 'Time line' }).waitFor({ state: 'detached' });
  });

  test('of a single letter can be turned off, which the browser remembers', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('switch', { name: 'Keys of a single letter' }).click();
    await page.keyboard.press('Escape');
    await page.reload();
    await pictureDrawn(page);
    await page.keyboard.press('w');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(params(page.url()).get('picture')).toBeNull();
  });

  test.each(['light', 'dark'] as const)('and the palette have nothing that axe objects to, %s', async (colorScheme) => {
    const page = await openPage({ colorScheme });
    await pictureDrawn(page);
    for (const key of ['?', 'Control+k']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      const { violations } = await new AxeBuilder({ page })
        .include('[role=dialog]')
        .disableRules('landmark-no-duplicate-banner')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${key} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});
