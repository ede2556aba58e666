/** Help stands beside what it explains, is reached by keyboard, and says what is meant. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

describe('help', () => {
  test('opens beside the strength of a finding by keyboard, and Escape gives the focus back', async () => {
    const page = await openPage();
    await pictureDrawn(page);
    const details = page.getByRole('complementary', { name: 'Details' });
    const mark = details.getByRole('button', { name: 'What is meant: Strength and confidence' });
    await mark.focus();
    await page.keyboard.press('Enter');
    const help = page.getByRole('dialog', { name: 'Strength and confidence' });
    await help.getByText(/puts findings in order/).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test.each([
    ['/', ['To check, or certain', 'Sources in force', 'The date in force']],
    ['/?rule=similar-partnerships&legend=open', ['Size']],
    ['/?rule=overloaded-agency', ['Load, and too much of it']],
    ['/?rule=similar-partnerships', ['The same ground']],
  ])('stands at %s beside %j', async (at, topics) => {
    const page = await openPage({ at });
    await page.locator('[data-finding]').first().click();
    await pictureDrawn(page);
    for (const topic of topics)
      await page
        .getByRole('button', { name: `What is meant: ${topic}` })
        .first()
        .waitFor();
  });

  test('explains bands and ghosts in the legend where they are drawn', async () => {
    const page = await openPage({ at: '/?rule=similar-partnerships' });
    await page.locator('[data-finding]').first().click();
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByRole('button', { name: 'What is meant: Bands' }).waitFor();
    const missing = await openPage({ at: '/?rule=missing-core-member' });
    await missing.locator('[data-finding]').first().click();
    await missing.getByRole('button', { name: 'Legend' }).click();
    await missing.getByRole('button', { name: 'What is meant: Ghosts' }).waitFor();
  });
});
