import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

describe('search', () => {
  test('finds a name written with a slip, and opens it by keyboard alone', async () => {
    const page = await openPage();
    await page.getByText('in the sources in force').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Tamside Strategic');
    await page.keyboard.press('Enter');

    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: 'Tameside Strategic Partnership' })
      .waitFor();
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('Tameside Strategic Partnership');
    expect(new URL(page.url()).searchParams.get('selected')).toBe('Partnership:p-tameside-strategic-partnership');
  });

  test('takes the first hit for what was typed, however soon Enter is pressed', async () => {
    const page = await openPage();
    const field = page.getByRole('textbox', { name: /Search/ });
    await field.fill('Leeds');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await field.fill('Tameside Strategic');
    await field.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('selected') === 'Partnership:p-tameside-strategic-partnership');
  });

  test('tags what is illustrative, and the arrow keys choose among the hits', async () => {
    const page = await openPage();
    const field = page.getByRole('textbox', { name: /Search/ });
    await field.fill('council');
    const options = page.getByRole('listbox').getByRole('option');
    await options.nth(1).waitFor();
    await expect.poll(() => page.getByRole('listbox').textContent()).toContain('illustrative');

    const second = await options.nth(1).getAttribute('value');
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('selected') === second);
  });

  test('says when nothing has such a name', async () => {
    const page = await openPage();
    await page.getByRole('textbox', { name: /Search/ }).fill('zzzzqqqq');
    await page.getByText('Nothing is called “zzzzqqqq” in the sources in force.').waitFor();
  });
});
