import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

/** Whether nodes were under way at any time while a finding was chosen in the whole network. */
const movedWhileChoosing = async (page: Page): Promise<boolean> => {
  await pictureDrawn(page);
  await page.locator('[data-drawn]').evaluate((container) => {
    const watch = new MutationObserver(() => {
      if (container.getAttribute('data-moving') === 'true') container.setAttribute('data-has-moved', 'true');
    });
    watch.observe(container, { attributeFilter: ['data-moving'] });
  });
  await page.locator('[data-finding^="similar-partnerships"]').first().click();
  await page.locator('[data-drawn="true"][data-bands="1"]').waitFor();
  const container = page.locator('[data-drawn]');
  await expect.poll(() => container.getAttribute('data-moving')).toBe('false');
  return (await container.getAttribute('data-has-moved')) === 'true';
};

test('choosing a finding in the whole network leads the nodes to the stage', async () => {
  const page = await openPage({ at: '/?picture=whole', reducedMotion: 'no-preference' });
  expect(await movedWhileChoosing(page)).toBe(true);
});

test('where less motion is asked for, the nodes stand there at once', async () => {
  const page = await openPage({ at: '/?picture=whole', reducedMotion: 'reduce' });
  expect(await movedWhileChoosing(page)).toBe(false);
});
