/** The list of findings where there are many: pages as they come into sight, whole counts, everything saved. */
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { saveList } from '../support/saved-list.ts';

test('is fetched page by page as it is scrolled, by keyboard too, and saved whole', async () => {
  const asked: URL[] = [];
  const page = await openPage({
    at: '/findings?kind=missing-link',
    before: async (it) => {
      it.on('request', (request) => {
        const url = new URL(request.url());
        // What marks the picture asks for one rule alone.
        if (url.pathname === '/api/findings' && !url.searchParams.has('rule')) asked.push(url);
      });
    },
  });
  const panel = page.locator('#findings');
  const rows = panel.locator('[data-finding]');
  await rows.first().waitFor();
  const fold = panel.getByRole('button', { name: /to check$/ });
  const count = Number((await fold.textContent())!.replaceAll(/\D/g, ''));
  expect(count).toBeGreaterThan(300);
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  await panel.getByRole('button', { name: `Show all ${count.toLocaleString('en-GB')}` }).click();
  await panel.locator(`li[aria-setsize="${count}"]`).first().waitFor();
  await expect.poll(() => rows.count()).toBeLessThan(100);
  const offsets = () => asked.map((url) => Number(url.searchParams.get('offset') ?? 0));
  expect(Math.max(...offsets())).toBeLessThan(200);

  // What lies far down is asked for when it comes into sight, and nothing between.
  await panel.locator('[data-scrolls]').evaluate((list) => list.scrollTo({ top: list.scrollHeight }));
  await panel.locator(`li[aria-posinset="${count}"] [data-finding]`).waitFor();
  expect(asked.every((url) => Number(url.searchParams.get('limit')) <= 100)).toBe(true);
  expect(offsets()).not.toContain(200);
  await panel.locator(`li[aria-posinset="${count}"] [data-finding]`).focus();
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => page.locator('li:focus-within').getAttribute('aria-posinset')).toBe(String(count - 1));

  const { rows: saved } = await saveList(page, 'Findings');
  const certain = Number(
    (await panel.getByRole('button', { name: /Missing links?: / }).getAttribute('aria-label'))!.replaceAll(/\D/g, ''),
  );
  expect(saved).toHaveLength(certain + count);
});
