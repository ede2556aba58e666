/** Who answers to whom, before and after, where a member fits in; and the network as at a year. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

const leeds = '/?focus=Partnership:p-leeds-initiative&as=structure';

describe('the structure of a partnership', () => {
  test('is one click from its network, and tells who reports to whom', async () => {
    const page = await openPage({ at: '/?focus=Partnership:p-leeds-initiative' });
    await pictureDrawn(page);
    await page.getByText('Structure', { exact: true }).click();
    const board = page.getByRole('button', {
      name: /^Going up a League Executive, Leeds, .*reports to Board of the Leeds/,
    });
    await board.waitFor();
    await board.click();
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: /^Going up a League/ })
      .waitFor();
    await page.goBack();
    await page.goBack();
    await pictureDrawn(page);
  });

  test('stands executives below the board that they answer to', async () => {
    const page = await openPage({ at: leeds });
    const top = async (name: RegExp) =>
      (await page.getByRole('button', { name }).first().boundingBox())?.y ?? Number.NaN;
    const places = [
      await top(/^Leeds Initiative;/),
      await top(/^Board of the Leeds Initiative/),
      await top(/^Going up a League/),
      await top(/^Strategy groups of the Leeds/),
    ];
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(4);
  });

  test('shows what was there before the change beside what came after', async () => {
    const page = await openPage({ at: '/?focus=Partnership:p-west-cumbria-partnership&as=structure' });
    await page.getByText('Before: West Cumbria Partnership (structure before the review)').waitFor();
    await page
      .getByRole('button', { name: /^Strategic Co-ordination Group/ })
      .first()
      .waitFor();
  });

  test('stands before and after beside each other while a scenario is on paper', async () => {
    const steps = JSON.stringify([{ kind: 'wind-up', partnership: 'p-leeds-board' }]);
    const page = await openPage({ at: `${leeds}&steps=${encodeURIComponent(steps)}` });
    await page.getByText('On paper: Leeds Initiative').waitFor();
    await page
      .getByRole('status')
      .getByText(/1 body fewer/)
      .waitFor();
    const recorded = page.getByRole('figure').filter({ hasText: 'As recorded: Leeds Initiative' });
    await recorded.getByRole('button', { name: /^Board of the Leeds Initiative.*goes, on paper$/ }).waitFor();
    const onPaper = page.getByRole('figure').filter({ hasText: 'On paper: Leeds Initiative' });
    await expect.poll(() => onPaper.getByRole('button', { name: /^Board of the Leeds Initiative/ }).count()).toBe(0);
    await expect.poll(() => onPaper.getByRole('button', { name: /^Leeds Initiative/ }).count()).toBe(1);
  });

  test('marks where a member sits', async () => {
    const page = await openPage({ at: '/?focus=Partnership:p-west-cumbria-partnership&as=structure' });
    await page.getByLabel('Where do I fit in?').first().click();
    const option = page.getByRole('option').filter({ visible: true }).first();
    const name = (await option.textContent()) ?? '';
    await option.click();
    await page.getByText(new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} sits on \\d+ of these`)).waitFor();
    await expect.poll(() => page.locator('[data-seated=true]').count()).toBeGreaterThan(0);
  });

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (colorScheme) => {
    const page = await openPage({ at: `${leeds}&time=open`, colorScheme });
    await page.getByRole('button', { name: /^Board of the Leeds Initiative/ }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('a partnership with nothing above or below it', () => {
  test('offers no structure, and says why', async () => {
    const page = await openPage({ at: '/?focus=Partnership:ic-p-gravenworthy-locality-group' });
    await pictureDrawn(page);
    const choice = page.getByRole('radio', { name: /^Structure/ });
    await choice.waitFor({ state: 'attached' });
    await page.getByText(': Nothing above or below it').waitFor({ state: 'attached' });
    await expect.poll(() => choice.isDisabled()).toBe(true);
  });
});

describe('the time line', () => {
  test('shows what began and ended, and moving along it changes the date in force', async () => {
    const page = await openPage({ at: '/?picture=whole&sources=illustrative&time=open' });
    const strip = page.getByRole('region', { name: 'Time line' });
    await strip.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => /^\d{4}$/.test(url.searchParams.get('at') ?? ''));
    const year = new URL(page.url()).searchParams.get('at') ?? '';
    await strip.getByText(year).first().waitFor();
    await strip
      .getByRole('status')
      .getByText(new RegExp(`^(yet to come in ${year}: began|${year}: nothing)`))
      .waitFor();
    await page.getByTestId('in-force').getByText(`as at the start of ${year}`).waitFor();
    await strip.getByRole('button', { name: 'Show any date' }).click();
    await page.getByTestId('in-force').getByText('at any date').waitFor();
  });
});
