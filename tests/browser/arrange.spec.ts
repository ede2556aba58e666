/** What the hand does with the picture: arrange, fold, hide, isolate, pin; each kept in the address, each undone by Back. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

const around = '/?focus=Partnership:p-leeds-initiative&sources=documented&inspector=closed';
const params = (page: Page) => new URL(page.url()).searchParams;
const picture = (page: Page) => page.locator('[data-drawn]');

/** Asks for the menu of what is selected, by keys alone. */
const openMenu = async (page: Page) => {
  await page.locator('[data-drawn]').focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await menu.waitFor();
  return menu;
};

describe('the arrangement', () => {
  test.each([
    ['by area', 'area'],
    ['in rings, step by step', 'rings'],
    ['members left, partnerships right', 'columns'],
  ])('%s is drawn, and Back undoes it', async (label, value) => {
    const page = await openPage({ at: around });
    await pictureDrawn(page);
    await page.getByRole('button', { name: /^Arrange/ }).click();
    await page.getByRole('radio', { name: label }).click();
    await page.waitForURL((url) => url.searchParams.get('arranged') === value);
    await pictureDrawn(page);
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('arranged') === null);
    await pictureDrawn(page);
  });

  test('folds what is of one type, and opens a group again', async () => {
    const page = await openPage({ at: '/?picture=whole&sources=illustrative&inspector=closed' });
    await pictureDrawn(page);
    const told = () => picture(page).getAttribute('aria-label');
    const partnerships = (text: string | null) => Number(/(\d+) partnerships?/i.exec(text ?? '')?.[1] ?? Number.NaN);
    const before = await told();
    await page.getByRole('button', { name: /^Arrange/ }).click();
    await page.getByRole('radio', { name: 'those of one type' }).click();
    await page.waitForURL((url) => url.searchParams.get('folded') === 'type');
    await expect.poll(async () => partnerships(await told())).toBeLessThan(partnerships(before));
    await pictureDrawn(page);
    await page.getByRole('button', { name: 'Draw everything as it comes' }).click();
    await page.waitForURL((url) => url.searchParams.get('folded') === null);
    await expect.poll(told).toBe(before);
    await pictureDrawn(page);
  });
});

describe('the menu of a thing', () => {
  test('opens by keys, hides it, and says how much is hidden', async () => {
    const page = await openPage({ at: `${around}&selected=Partnership:p-leeds-board` });
    await pictureDrawn(page);
    const menu = await openMenu(page);
    await menu.getByText('Board of the Leeds Initiative').waitFor();
    await menu.getByRole('menuitem', { name: 'Hide', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('hidden') === 'Partnership:p-leeds-board');
    await pictureDrawn(page);
    await page.getByRole('button', { name: 'Arrange (1)' }).click();
    await page.getByText('1 thing is hidden.').waitFor();
  });

  test('draws only it and who it works with', async () => {
    const page = await openPage({ at: `${around}&selected=Partnership:p-leeds-board` });
    await pictureDrawn(page);
    await (await openMenu(page)).getByRole('menuitem', { name: /^Draw only this/ }).click();
    await page.waitForURL((url) => url.searchParams.getAll('only').length > 1);
    expect(params(page).getAll('only')).toContain('Partnership:p-leeds-board');
    await pictureDrawn(page);
  });

  test('pins it where it stands, and unpins it', async () => {
    const page = await openPage({ at: `${around}&selected=Partnership:p-leeds-board` });
    await pictureDrawn(page);
    await (await openMenu(page)).getByRole('menuitem', { name: 'Pin here' }).click();
    await page.waitForURL((url) => /^Partnership:p-leeds-board@-?\d+,-?\d+$/.test(url.searchParams.get('pin') ?? ''));
    await pictureDrawn(page);
    await (await openMenu(page)).getByRole('menuitem', { name: 'Unpin' }).click();
    await page.waitForURL((url) => url.searchParams.get('pin') === null);
  });

  test('leads to who answers to whom', async () => {
    const page = await openPage({ at: `${around}&selected=Partnership:p-leeds-board` });
    await pictureDrawn(page);
    await (await openMenu(page)).getByRole('menuitem', { name: 'Who answers to whom' }).click();
    await page.getByRole('button', { name: /^Strategy groups of the Leeds/ }).waitFor();
  });
});

describe('more around a thing than is drawn', () => {
  const hub =
    '/?focus=Partnership:ic-p-haskenshire-learning-partnership&sources=illustrative&inspector=closed&selected=Agency:ic-a-lsc-haskenshire';

  test('is counted by kind and type, and only what is chosen is brought in', async () => {
    const page = await openPage({ at: hub });
    await pictureDrawn(page);
    const before = await picture(page).getAttribute('aria-label');
    const menu = await openMenu(page);
    const told = (await menu.getByText(/^\+\d+ more: choose whom/).textContent())!;
    const partnerships = menu.getByRole('menuitem', { name: /^\d+ partnerships/ });
    await partnerships.waitFor();
    const sorts = await menu
      .getByRole('menuitem', { name: /^\d+ (partnership|agenc|people|person|area|theme|target)/ })
      .allTextContents();
    const sum = sorts.reduce((all, text) => all + Number.parseInt(text, 10), 0);
    expect(sum).toBe(Number(/\d+/.exec(told)![0]));
    // By keys: into the sub-menu of partnerships, and the first single type of it.
    await partnerships.focus();
    await page.keyboard.press('ArrowRight');
    const type = page.getByRole('menuitem', { name: /\(\d+\)$/ }).first();
    await type.waitFor();
    const brought = Number(/\((\d+)\)$/.exec((await type.textContent())!)![1]);
    await type.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('expanded')?.startsWith('Partnership|') ?? false);
    await pictureDrawn(page);
    const count = (text: string | null) => Number(/(\d+) partnership/.exec(text ?? '')?.[1] ?? 0);
    await expect.poll(async () => count(await picture(page).getAttribute('aria-label'))).toBe(count(before) + brought);
    await page.goBack();
    await expect.poll(() => picture(page).getAttribute('aria-label')).toBe(before);
  });
});

describe('the hand', () => {
  test('draws a box around several with Shift, and something is done with them all', async () => {
    const page = await openPage({ at: around });
    await pictureDrawn(page);
    const box = (await page.locator('[data-drawn]').boundingBox())!;
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.getByRole('menu').getByRole('menuitem', { name: 'Draw only these' }).click();
    await page.waitForURL((url) => url.searchParams.getAll('only').length > 3);
  });
});
