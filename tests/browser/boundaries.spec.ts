/** The boundaries as somebody in a Government Office uses them, on the illustrative county. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const county = 'sources=illustrative';

const axe = async (page: Page) => {
  const found: Record<string, unknown> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    found[colorScheme] = violations.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => [html, any[0]?.message])]);
  }
  return found;
};
const nothing = { light: [], dark: [] };

const area = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: /Map of areas/ }).getByRole('button', { name });

describe('the map of areas', () => {
  test('is gone through by keyboard, and leads to the network and back', async () => {
    const page = await openPage({ at: `/boundaries?my-of=district&${county}` });
    await area(page, /^Daskmere: 31 partnerships/).waitFor();
    await page.getByText('position says nothing').waitFor();
    await area(page, /^Daskmere/).focus();
    await page.keyboard.press('ArrowRight');
    const reached = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(reached).not.toMatch(/^Daskmere/);
    await page.keyboard.press('Enter');
    const facts = page.getByRole('region', { name: 'Chosen area' });
    expect(reached).toContain(await facts.getByRole('heading').textContent());
    expect(new URL(page.url()).searchParams.get('selected')).toMatch(/^Boundary:district:IC-D\d$/);
    await facts.getByRole('link', { name: 'See the network here' }).click();
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goBack();
    await facts.waitFor();
    expect(await axe(page)).toEqual(nothing);
  });

  test('says the same in its table, colours by what is chosen, and is saved as a drawing', async () => {
    const page = await openPage({ at: `/boundaries?my-of=district&${county}` });
    await area(page, /^Daskmere: 31 partnerships/).waitFor();
    const row = page.getByRole('table').getByRole('row', { name: /Daskmere/ });
    await expect.poll(() => row.getByRole('cell').allTextContents()).toContain('31');
    await page.getByRole('combobox', { name: 'Coloured by' }).click();
    await page.getByRole('option', { name: 'Gaps to check' }).click();
    await area(page, /1 gap to check/)
      .first()
      .waitFor();
    await expect.poll(() => area(page, /1 gap to check/).count()).toBe(2);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the map as SVG' }).click();
    const stream = await (await saving).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text).toContain('Daskmere');
    expect(text).toContain('position says nothing');
    expect(text).not.toContain('var(--');
  });
});

describe('the systems of areas', () => {
  test('show two systems with what does not match, both on the map, the units in question marked', async () => {
    const page = await openPage({ at: `/boundaries/systems?${county}` });
    const cell = page.getByRole('button', {
      name: /^district against health area: 2 the same as one .*3 across lines/,
    });
    await cell.click();
    const table = page.getByRole('table', { name: 'Misfits of district and health area' });
    await table.waitFor();
    await expect.poll(() => table.getByRole('row').count()).toBe(5);
    await table.getByRole('button', { name: /^Show Murgenworthy and/ }).click();
    await page.locator('[data-marked="true"]').first().waitFor();
    await expect.poll(() => page.locator('[data-marked="true"]').count()).toBe(4);
    await table.locator('summary').first().click();
    await table
      .getByText(/in the (first|second) only|in both/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual(nothing);
    await page.reload();
    await page.locator('[data-marked="true"]').first().waitFor();
  });

  test('shade the edge behind which more of them lies, and keep their corner', async () => {
    const page = await openPage({ at: '/boundaries/systems', width: 1024, height: 768 });
    const around = page.getByRole('main').locator('section:has(> table)').first();
    await around.waitFor();
    const [shade, cell, corner] = await around.evaluate((section) => {
      section.scrollLeft = 200;
      const { left, top } = section.getBoundingClientRect();
      return [
        getComputedStyle(section).backgroundImage,
        getComputedStyle(section.querySelector('tbody td')!).backgroundColor,
        document.elementFromPoint(left + 20, top + 20)?.tagName,
      ];
    });
    expect(shade).toContain('linear-gradient');
    expect(cell).toBe('rgba(0, 0, 0, 0)');
    expect(corner).toBe('TD');
  });

  test('go by the date in force and the sources in force', async () => {
    const page = await openPage({ at: `/boundaries/systems?sources=documented` });
    const cell = page.getByRole('button', { name: /^district against region/ });
    // The documents do not tell what regions are made of: that is said in a line, and shown to whoever asks.
    await page.getByText(/^Of \d+ kinds it is not known how any area lies to those of another:.*region/).waitFor();
    await expect.poll(() => cell.count()).toBe(0);
    await page.getByRole('button', { name: 'Show them' }).click();
    await cell.waitFor();
    await expect.poll(() => page.getByRole('button', { name: /health area/ }).count()).toBe(0);
    await page.goBack();
    await cell.waitFor({ state: 'detached' });
  });
});

test('partnerships across the lines of districts are listed, and one is drawn in them', async () => {
  const page = await openPage({ at: `/boundaries/straddling?my-of=district&${county}` });
  const table = page.getByRole('table', { name: 'Partnerships across areas of kind district' });
  await table.waitFor();
  const rows = table.getByRole('row', { name: /across lines/ });
  await expect.poll(() => rows.count()).toBe(8);
  await rows.first().getByRole('button').click();
  await page.locator('[data-marked="true"]').first().waitFor();
  expect(await axe(page)).toEqual(nothing);
});

test('what sources report stands beside what is computed', async () => {
  const page = await openPage({ at: '/boundaries/reported?sources=documented' });
  const table = page.getByRole('table', { name: 'Reported relations' });
  await table.getByText('not known').first().waitFor();
  expect(await axe(page)).toEqual(nothing);
});

describe('outlines brought in', () => {
  const ring = (x: number, y: number) => [
    [x, y],
    [x, y + 4_000.4],
    [x + 5_000.3, y + 4_000.4],
    [x + 5_000.3, y],
    [x, y],
  ];
  const file = (name: string, text: string) => ({ name, mimeType: 'application/geo+json', buffer: Buffer.from(text) });
  const grid = JSON.stringify({
    type: 'FeatureCollection',
    features: ['IC-D1', 'IC-D2', 'IC-D3', 'ZZ-9'].map((CODE, place) => ({
      type: 'Feature',
      properties: { CODE },
      geometry: { type: 'Polygon', coordinates: [ring(400_000 + place * 6_000, 300_000)] },
    })),
  });

  test('are refused where they are none, and nothing is changed', async () => {
    const page = await openPage({ at: '/boundaries/outlines' });
    const choose = page.locator('input[type=file]');
    const alert = page.getByRole('alert');
    await choose.setInputFiles(file('a.geojson', '<svg onload=alert(1)>'));
    await alert.getByText('not JSON').waitFor();
    await choose.setInputFiles(file('b.geojson', '{"type":"Topology"}'));
    await alert.getByText('no GeoJSON FeatureCollection').waitFor();
    await choose.setInputFiles(file('c.geojson', grid.replaceAll('300000', '1e15')));
    await alert.getByText('out of range').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
  });

  test('on a plane grid are matched, imported, drawn and taken back', async () => {
    const page = await openPage({ at: '/boundaries/outlines' });
    await page.locator('input[type=file]').setInputFiles(file('districts.geojson', grid));
    await page.getByText('British National Grid').waitFor();
    await page.getByText('3 areas get an outline, 0 added, 1 left aside.').waitFor();
    expect(await axe(page)).toEqual(nothing);
    await page.getByRole('button', { name: 'Import 3 outlines' }).click();
    await page.getByText(/^Imported: the graph is now at revision/).waitFor();
    await page.getByRole('link', { name: 'See the map' }).click();
    const map = page.locator('svg[data-of="outlines"]');
    await map.waitFor();
    await expect.poll(() => map.getByRole('button').count()).toBe(3);
    await page.getByText(/16 areas have no outline/).waitFor();
    await page.getByText('Tiles', { exact: true }).click();
    await page.locator('svg[data-of="tiles"]').waitFor();
    const history = (await (await page.request.get('/api/imports')).json()) as {
      imports: { id: string; name: string; by: string }[];
    };
    expect(history.imports[0]).toMatchObject({ name: expect.stringContaining('districts.geojson'), by: 'page' });
    const undone = await page.request.delete(`/api/imports/${encodeURIComponent(history.imports[0]!.id)}`);
    expect(undone.status()).toBe(200);
    await page.goto(`/boundaries?my-of=district`);
    await page.locator('svg[data-of="tiles"]').waitFor();
  });
});

test('at 200% zoom nothing of the map page is cut off sideways', async () => {
  const page = await openPage({ at: `/boundaries?my-of=district&${county}`, width: 1280, height: 800, zoom: 2 });
  await area(page, /^Daskmere/).waitFor();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('the map prints on one page with its table', async () => {
  const page = await openPage({ at: `/boundaries?my-of=district&${county}` });
  await area(page, /^Daskmere/).waitFor();
  await page.getByRole('table').waitFor();
  const pdf = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
