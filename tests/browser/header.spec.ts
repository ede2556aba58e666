/** The header says what is in force and how much of it is drawn, on one line. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

const header = (page: Page) => page.getByRole('banner');

test.each([1366, 1280])('is one line at %i wide, with a date as without one', async (width) => {
  const page = await openPage({ width, height: 768 });
  await pictureDrawn(page);
  const before = (await header(page).boundingBox())!.height;
  await page.getByRole('textbox', { name: 'As at' }).fill('31 March 2001');
  await page.keyboard.press('Enter');
  await page
    .getByTestId('in-force')
    .getByText(/31 March 2001/)
    .waitFor();
  await page
    .getByTestId('in-force')
    .getByText(/undated/)
    .waitFor();
  expect((await header(page).boundingBox())!.height).toBe(before);
  expect((await page.getByRole('search').boundingBox())!.width).toBeGreaterThan(90);
});

test('tells how much is shown only once it is drawn', async () => {
  const page = await openPage({ width: 1366, height: 768 });
  await pictureDrawn(page);
  await page.evaluate(() => {
    const said: string[] = [];
    const note = () => {
      const inForce = document.querySelector('[data-testid="in-force"]')!.textContent!;
      const laysOut = [...document.querySelectorAll('[role="status"]')].some(
        (each) => each.textContent === 'Laying out…',
      );
      said.push(`${inForce.includes('Laying out…') ? 'laying out' : 'counted'}, ${laysOut ? 'on its way' : 'there'}`);
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
  await page.getByRole('button', { name: 'Show the whole network' }).click();
  await page
    .getByTestId('in-force')
    .getByText(/^(\d[\d,]*) of \1 shown$/)
    .waitFor();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toContain('laying out, on its way');
  expect(said.at(-1)).toBe('counted, there');
  const arrived = said.lastIndexOf('laying out, on its way');
  expect(said.slice(said.indexOf('laying out, on its way'), arrived + 1)).not.toContain('counted, on its way');
});

test('names the area, and where there is no picture tells how much is in force', async () => {
  const named = await fetch(`${inject('address')}/api/search?q=Quarlenworthy&kind=Boundary`);
  const { hits } = (await named.json()) as { hits: readonly { readonly id: string; readonly name: string }[] };
  const [{ id, name } = { id: '', name: '' }] = hits;
  const page = await openPage({ at: `/overview/coverage?area=${encodeURIComponent(id)}` });
  const inForce = page.getByTestId('in-force');
  await inForce.getByText(name, { exact: true }).waitFor();
  await inForce.getByText(/^\d[\d,]* in force$/).waitFor();
  await page.getByRole('link', { name: 'Explore' }).click();
  await inForce.getByText(/ of [\d,]+ shown$/).waitFor();
});
