/** Explore on paper: the picture drawn flat in light colours, its legend, what it is of and as at when, and its list. */
import { expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';

test('is the picture, its legend and the list of all that is drawn, on A4, also from the dark theme', async () => {
  const page = await openPage({ at: '/?sources=illustrative&at=2003', colorScheme: 'dark' });
  await pictureDrawn(page);
  const shown = await page.getByTestId('in-force').locator('span').last().textContent();
  const count = Number(/^(\d+) of/.exec(shown!)![1]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const picture = page.getByRole('img', { name: 'The picture, as it stands on screen' });
  await picture.waitFor();
  // White paper at the corner, and something drawn.
  const colours = await picture.evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97) seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    return { corner: data[0]!, several: seen.size };
  });
  expect(colours.corner).toBe(255);
  expect(colours.several).toBeGreaterThan(10);
  await page.getByText(/^Printed .*sources: illustrative, as at 2003$/).waitFor();
  await page.getByRole('heading', { name: 'Shape: what it is' }).first().waitFor();
  await page.getByRole('heading', { name: `What is drawn: ${count} things` }).waitFor();
  await expect.poll(() => page.getByRole('row').filter({ visible: true }).count()).toBe(count + 1);
  for (const name of ['Findings', 'Places'])
    await expect
      .poll(() => page.getByRole('region', { name }).or(page.getByRole('navigation', { name })).isVisible())
      .toBe(false);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => page.getByRole('heading', { name: /^What is drawn/ }).count()).toBe(0);
  await pictureDrawn(page);
});

test('of a finding has what it rests on below the picture, which is as wide as the page', async () => {
  const page = await openPage({ at: '/?rule=similar-partnerships&inspector=open', width: 1366, height: 768 });
  await page.locator('[data-finding]').first().click();
  await page.getByRole('heading', { name: 'What it rests on' }).waitFor();
  await pictureDrawn(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const picture = page.getByRole('img', { name: 'The picture, as it stands on screen' });
  const [drawn, sheet] = [(await picture.boundingBox())!, (await page.getByRole('main').boundingBox())!];
  expect(drawn.width).toBe(sheet.width);
  const reasons = page.getByRole('heading', { name: 'What it rests on' }).filter({ visible: true });
  expect((await reasons.boundingBox())!.y).toBeGreaterThan(drawn.y + drawn.height);
  await page
    .getByRole('definition')
    .filter({ visible: true, hasText: /members sit on both/ })
    .waitFor();
  // All of it is drawn upon: no strip of it is left out at the right or at the foot.
  const bare = await picture.evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(width - 1, height - 1, 1, 1);
    return data[3] === 0;
  });
  expect(bare).toBe(false);
});
