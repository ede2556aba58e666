/** Files dropped anywhere in the page start an import. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const filesOf = (page: Page, name: string, text: string) =>
  page.evaluateHandle(
    ([fileName, content]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content!], fileName!, { type: 'text/csv' }));
      return carried;
    },
    [name, text],
  );

const overlay = (page: Page) => page.getByText('Drop to import');

describe('a file dragged over any place', () => {
  test.each(['/', '/findings?at=2003', '/data'])('is read where it is dropped at %s', async (at) => {
    const page = await openPage({ at });
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
    const dataTransfer = await filesOf(page, 'dropped.csv', 'Forum,Organisation\nF,A\nF,B\n');
    await page.dispatchEvent('main', 'dragenter', { dataTransfer });
    await overlay(page).waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer });
    await page.getByRole('region', { name: 'First rows of dropped.csv' }).waitFor();
    await expect.poll(() => overlay(page).count()).toBe(0);
    const { pathname, search } = new URL(page.url());
    expect([pathname, search]).toEqual(['/data', at.split('?')[1] ? `?${at.split('?')[1]}` : '']);
  });

  test('may be taken away again, and text that is dragged is no file', async () => {
    const page = await openPage();
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
    const dataTransfer = await filesOf(page, 'dropped.csv', 'a,b\n');
    await page.dispatchEvent('main', 'dragenter', { dataTransfer });
    await overlay(page).waitFor();
    await page.dispatchEvent('main', 'dragleave', { dataTransfer });
    await overlay(page).waitFor({ state: 'detached' });
    const text = await page.evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.setData('text/plain', 'words');
      return carried;
    });
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: text });
    await page.dispatchEvent('main', 'drop', { dataTransfer: text });
    expect([await overlay(page).count(), new URL(page.url()).pathname]).toEqual([0, '/']);
  });
});
