/** Script in every text that an import can bring, in every place that shows it: it stands there as text. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ImportHistory } from '#contract/imports';
import { openPage, openPalette, pictureDrawn } from '../support/browser.ts';
import { address, area, bodies, csv, drawing, files, first, part, picture, script } from '../support/script-bundle.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { watchForScript } from '../support/watch-for-script.ts';

const api = (path: string) => inject('address') + path;
let imported = '';
const kept: string[] = [];

const keep = async (path: string, body: object): Promise<void> => {
  const answer = await fetch(api(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { id } = (await answer.json()) as { readonly id: string };
  expect(id).toBeTypeOf('string');
  kept.push(`${path}/${id}`);
};

const ids = [0, 1].map((place) => `hostile-p${place}${picture}`);
const steps = [
  { kind: 'merge', partnerships: ids },
  { kind: 'found', id: `new ${picture}`, name: `Founded ${script}` },
];

beforeAll(async () => {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append('file', new Blob([text]), name);
  const answer = await fetch(api('/api/imports'), { method: 'POST', body: form });
  expect([answer.status, await answer.text()]).toEqual([200, expect.any(String)]);
  imported = ((await (await fetch(api('/api/imports'))).json()) as ImportHistory).imports[0]!.id;
  await keep('/api/queries/saved', { name: `Kept ${picture}`, query: `RETURN "${picture}"`, params: {} });
  await keep('/api/scenarios/saved', { name: `Kept ${script}`, note: drawing, by: picture, steps, scope: {} });
});
afterAll(async () => {
  for (const path of [...kept, `/api/imports/${encodeURIComponent(imported)}`])
    await fetch(api(path), { method: 'DELETE' });
});

const about = (key: string) => encodeURIComponent(key);
const [board, member] = [about(`Partnership:${ids[0]}`), about(`Agency:hostile-0${script}`)];
const briefing = `/overview/briefing?${new URLSearchParams({ sources: 'imported', area: area.id })}`;
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const query =
  'MATCH (p:Partnership)-[r]-(a:Agency) WHERE p.name STARTS WITH "Hostile" RETURN p.name AS name, p, r, a, [a.name] AS list';
const consoleAt = (form: string) => `/console?${new URLSearchParams({ query, answer: form })}`;
const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true }).click();

const places: readonly {
  readonly place: string;
  readonly at: string;
  readonly look: (page: Page) => Promise<unknown>;
}[] = [
  {
    place: 'the picture with its title, legend, table and time line, pointed at',
    at: '/?sources=imported&picture=whole&legend=open&table=everything&time=open',
    look: async (page) => {
      await pictureDrawn(page);
      const { x, y, width, height } = (await page.locator('[data-drawn]').boundingBox())!;
      for (const share of [0.3, 0.4, 0.5, 0.6])
        await page.mouse.move(x + width * share, y + height * share, { steps: 5 });
      await page.getByRole('table').getByText(first).first().waitFor();
    },
  },
  {
    place: 'all that is known of a partnership, and its menu',
    at: `/?sources=imported&focus=${board}&selected=${board}`,
    look: async (page) => {
      await pictureDrawn(page);
      await details(page).getByRole('heading', { name: first }).waitFor();
      await details(page).getByText(drawing, { exact: false }).first().waitFor();
      await page.keyboard.press('Shift+F10');
    },
  },
  {
    place: 'all that is known of a member',
    at: `/?sources=imported&focus=${member}&selected=${member}`,
    look: async (page) => {
      await details(page).getByRole('heading', { name: bodies[0]! }).waitFor();
      await details(page).getByText(`Hostile source ${script}`).first().waitFor();
    },
  },
  {
    place: 'the list of findings, one of them, and its query',
    at: '/?sources=imported&rule=similar-partnerships',
    look: async (page) => {
      await page.locator('[data-finding]').first().click();
      await pictureDrawn(page);
      await page.getByRole('heading', { level: 1 }).getByText(first, { exact: false }).waitFor();
      await details(page).getByText(bodies[2]!).first().waitFor();
      await page.getByRole('button', { name: 'As Cypher' }).first().click();
    },
  },
  {
    place: 'every finding',
    at: '/findings?sources=imported',
    look: (page) => page.getByText(first).first().waitFor(),
  },
  {
    place: 'the matrix',
    at: '/?sources=imported&table=matrix',
    look: (page) => page.getByRole('grid').getByRole('rowheader', { name: bodies[0]! }).waitFor(),
  },
  {
    place: 'the structure',
    at: `/?sources=imported&focus=${board}&as=structure`,
    look: (page) => page.getByRole('button', { name: part }).first().waitFor(),
  },
  {
    place: 'what the search finds, and does not',
    at: '/?sources=imported',
    look: async (page) => {
      const field = page.getByRole('textbox', { name: /Search/ });
      await field.fill('hostile board');
      await page.getByRole('listbox').getByText(first).first().waitFor();
      await field.fill(`${script}zzzzqqqq`);
      await page.getByText(`Nothing is called “${script}zzzzqqqq”`).waitFor();
    },
  },
  {
    place: 'the palette',
    at: '/?sources=imported',
    look: async (page) => {
      await openPalette(page);
      await page.keyboard.type('hostile body');
      await page.getByRole('dialog').getByText(bodies[2]!).waitFor();
    },
  },
  {
    place: 'a scenario, kept ones and what it does',
    at: `/scenarios?${new URLSearchParams({ sources: 'imported', steps: JSON.stringify(steps) })}`,
    look: async (page) => {
      await page.getByRole('heading', { name: 'Before and after' }).waitFor();
      await page.getByText(`Kept ${script}`).first().waitFor();
      await page.getByText(`Founded ${script}`).first().waitFor();
    },
  },
  {
    place: 'a proposal',
    at: `/scenarios?${new URLSearchParams({ sources: 'imported', paper: 'proposal' })}`,
    look: (page) => page.getByRole('heading').first().waitFor(),
  },
  {
    place: 'the history, the review of what may be the same, and a report of what was wrong',
    at: '/data',
    look: async (page) => {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: `${picture.replaceAll('/', '')}.csv`,
          mimeType: 'text/csv',
          buffer: Buffer.from(csv([`agency ${script}`, picture], [address, `${drawing}1/2`])),
        });
      await page
        .getByRole('region', { name: /^First rows of/ })
        .getByText(address)
        .waitFor();
      await page.getByRole('complementary', { name: 'History' }).getByRole('listitem').first().waitFor();
    },
  },
  {
    place: 'an answer of the console as a table, and the kept queries',
    at: consoleAt('table'),
    look: async (page) => {
      await run(page);
      await page.locator('[data-run="answered"]').waitFor();
      await page.getByRole('region', { name: 'The rows of the answer' }).getByText(first).first().waitFor();
    },
  },
  {
    place: 'an answer as JSON',
    at: consoleAt('json'),
    look: async (page) => {
      await run(page);
      await page.locator('[data-run="answered"]').waitFor();
      await page.getByText('window.ran').first().waitFor();
    },
  },
  {
    place: 'an answer as a graph',
    at: consoleAt('graph'),
    look: async (page) => {
      await run(page);
      await pictureDrawn(page);
    },
  },
  {
    place: 'the overview',
    at: '/overview/partnerships?sources=imported',
    look: (page) => page.getByText(first).first().waitFor(),
  },
  {
    place: 'a briefing of an area',
    at: briefing,
    look: async (page) => {
      await page.getByRole('article').getByText(area.name).first().waitFor();
      await page.getByRole('article').getByText(first).first().waitFor();
    },
  },
  {
    place: 'the map of areas',
    at: '/boundaries?sources=imported&my-of=ward',
    look: (page) => page.getByRole('button', { name: area.name }).first().waitFor(),
  },
  {
    place: 'a query that is refused, its parameters, and its markers',
    at: `/console?${new URLSearchParams({ query: `CREATE (n {name: $\`${picture}\`}) // ${script}`, given: JSON.stringify({ [picture]: script }) })}`,
    look: (page) => page.locator('.cm-content').getByText('onerror').first().waitFor(),
  },
  {
    place: 'the schema with its examples',
    at: '/console?tab=schema',
    look: async (page) => {
      await page.locator('summary').first().waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  {
    place: 'an address whose every part is hostile',
    at: `/?${new URLSearchParams({ sources: picture, at: script, focus: picture, selected: script, rule: address, text: drawing, area: picture, about: script, table: picture, steps: script })}`,
    look: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
];

describe('script in a name is text in', () => {
  test.each(places)('$place', async ({ at, look }) => {
    const watch = watchForScript();
    const page = await openPage({ at, before: watch.start });
    await look(page);
    await page.waitForLoadState('networkidle');
    await watch.nothingHappened(page);
  });

  test('the printed page', async () => {
    const watch = watchForScript();
    const page = await openPage({ at: '/?sources=imported', before: watch.start });
    await pictureDrawn(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('row').filter({ visible: true }).getByText(first).first().waitFor();
    await watch.nothingHappened(page);
  });

  test('a briefing as a saved page, opened without any policy', async () => {
    const page = await openPage({ at: briefing });
    await page.getByRole('article').getByText(area.name).first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as HTML' }).click();
    const file = join(await temporaryFolder('briefing'), 'briefing.html');
    await writeFile(file, await readFile(await (await download).path()));
    const alone = await openPage({ at: pathToFileURL(file).href, firstVisit: true });
    const found = await alone.evaluate(() => ({
      ran: (window as unknown as { ran?: unknown }).ran ?? null,
      made: [...document.querySelectorAll('script, [onload], [onerror], img, iframe, [href^="javascript:" i]')].length,
      words: document.body.textContent ?? '',
      title: document.title,
    }));
    expect(found).toMatchObject({ ran: null, made: 0, words: expect.stringContaining(first) });
    expect(found.title).toContain(area.name);
  });

  test('the picture as SVG, opened as a document of its own, without any policy', async () => {
    const page = await openPage({ at: '/?sources=imported&inspector=closed' });
    await pictureDrawn(page);
    await page.getByRole('button', { name: 'Save the picture or its data' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'SVG, sharp at any size' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    const file = join(await temporaryFolder('svg'), 'picture.svg');
    await writeFile(file, text);
    const alone = await openPage({ at: pathToFileURL(file).href, firstVisit: true });
    const found = await alone.evaluate(() => ({
      ran: (window as unknown as { ran?: unknown }).ran ?? null,
      root: document.documentElement.localName,
      made: [
        ...document.querySelectorAll(
          'script, foreignObject, image[href^="javascript:"], [onload], [onerror], img, parsererror',
        ),
      ].length,
      words: document.documentElement.textContent ?? '',
    }));
    expect(found).toMatchObject({ ran: null, root: 'svg', made: 0, words: expect.stringContaining('Hostile') });
  });
});

test('an address of a source is never a link', async () => {
  const page = await openPage({ at: `/?sources=imported&focus=${member}&selected=${member}` });
  await details(page).getByText(`Hostile source ${script}`).first().waitFor();
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).protocol));
  expect(new Set(links)).toEqual(new Set(['http:']));
});
