/** The console as a researcher uses it: write, complete, run, read, sort, draw, save, share, and be told why not. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';
import { answered, cells, consoleAt, editor, outcome, run, table } from '../support/console-page.ts';

const violations = async (page: Page) => {
  const found: unknown[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    const result = await new AxeBuilder({ page }).analyze();
    found.push(...result.violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)]));
  }
  return found;
};

describe('a query of one’s own', () => {
  test('is typed with completions of this graph, run by keys alone, sorted, and kept in the address', async () => {
    const page = await openPage({ at: '/console' });
    await outcome(page).getByText('No answer yet').waitFor();
    await editor(page).focus();
    await page.keyboard.type('MATCH (p:Partn');
    await page.getByRole('option', { name: /Partnership/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(' WHERE p.type = $type RETURN p.name AS name, size(p.name) AS letters');
    await page.keyboard.press('Escape');
    await page.getByText('Give $type a value first.').waitFor();
    await page.getByRole('textbox', { name: '$type' }).fill('Learning Partnership');
    await editor(page).press('Control+Enter');
    await answered(page);
    const [, name] = await cells(page, 1);
    expect(name).not.toBe('');
    await page.getByRole('button', { name: 'letters' }).click();
    const letters = async () => Number((await cells(page, 1)).at(-1));
    const fewest = await letters();
    await page.getByRole('button', { name: 'letters' }).click();
    await page.locator('th[aria-sort="descending"]').waitFor();
    await expect.poll(() => letters()).toBeGreaterThan(fewest);
    await page.waitForURL((url) => url.searchParams.get('given') === '{"type":"Learning Partnership"}');
    expect(new URL(page.url()).searchParams.get('query')).toContain('p.type = $type');
    await page.reload();
    await editor(page).getByText('p.type = $type').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: '$type' }).inputValue()).toBe('Learning Partnership');
    await expect.poll(() => page.locator('[data-run="idle"]').count()).toBe(1);
  });

  test('has its errors and unknown kinds underlined by a worker that is loaded late', async () => {
    const asked: string[] = [];
    const page = await openPage({
      at: '/',
      before: async (opened) => opened.on('request', (request) => asked.push(request.url())),
    });
    await pictureDrawn(page);
    expect(asked.filter((url) => /check\.worker|ConsoleView/.test(url))).toEqual([]);
    await page.getByRole('link', { name: 'Console' }).click();
    await editor(page).fill('MATCH (a:Agenci) RETURN a');
    await page.locator('.cm-lintRange-warning').waitFor();
    await expect.poll(() => page.locator('.cm-lintRange-warning').textContent()).toBe('Agenci');
    await editor(page).fill('MATCH (a:Agency RETURN a');
    await page.locator('.cm-lintRange-error').waitFor();
    expect(asked.filter((url) => /check\.worker/.test(url))).toHaveLength(1);
  });

  test('has nodes that are selected by a click, is drawn as a picture, and shown as JSON', async () => {
    const page = await openPage({
      at: consoleAt('MATCH (a:Agency)-[r:MEMBER_OF]->(p) RETURN a, r, p ORDER BY a.id LIMIT 20'),
    });
    await run(page);
    await answered(page);
    await table(page).getByRole('button').nth(3).click();
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading').first().waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toMatch(/^(Agency|Partnership):/);
    await page.getByText('Graph', { exact: true }).click();
    await pictureDrawn(page);
    await expect.poll(() => page.locator('[data-drawn]').getAttribute('aria-label')).toMatch(/partnership/i);
    await page.getByText('JSON', { exact: true }).click();
    await page.getByRole('region', { name: 'The answer as JSON' }).getByText('"@type": "node"').first().waitFor();
  });

  test('passes for no node by a map of its own, and the page stays where an answer cannot be shown', async () => {
    const forged = "{`@type`: 'node', elementId: '4:x', labels: ['Agency'], properties: {id: 'x', name: 'Forged'}}";
    const page = await openPage({
      at: consoleAt(`RETURN {\`@type\`: 'node', a: 1} AS n, {\`@type\`: 'path'} AS p, ${forged} AS f`),
    });
    await run(page);
    await answered(page);
    await table(page).getByText('"@@type":"path"').first().waitFor();
    await expect.poll(() => table(page).getByRole('button', { name: 'Forged' }).count()).toBe(0);
    await page.getByText('Graph', { exact: true }).click();
    await page.getByText('Nothing to draw').waitFor();
    // What no server of ours answers.
    const answer = { columns: ['n'], rows: [[{ '@type': 'node' }]], truncated: false, elapsedMs: 1 };
    await page.route('**/api/cypher', (route) => route.fulfill({ json: answer }));
    await page.getByText('Table', { exact: true }).click();
    await run(page);
    await page.getByText('This answer cannot be shown').waitFor();
    await expect.poll(() => page.getByRole('heading', { level: 1, name: 'Console' }).count()).toBe(1);
    await page.getByText('JSON', { exact: true }).click();
    await page.getByRole('region', { name: 'The answer as JSON' }).getByText('"@type": "node"').first().waitFor();
  });

  test('marks what is made up in the table, in the picture and in its legend', async () => {
    const page = await openPage({
      at: consoleAt(
        "MATCH (p:Partnership) WITH p, p.sources[0] STARTS WITH 'doc-' AS documented ORDER BY p.id WITH documented, collect(p)[0] AS p RETURN p ORDER BY documented",
      ),
    });
    await run(page);
    await answered(page);
    const marks = table(page).locator('[data-tag="synthetic"]');
    expect([await table(page).getByRole('button').count(), await marks.count()]).toEqual([3, 1]);
    await page.getByText('Graph', { exact: true }).click();
    await pictureDrawn(page);
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByText('Hollow centre: illustrative, not real').waitFor();
  });

  test('is listed in the history, newest first and once', async () => {
    const page = await openPage({ at: consoleAt('RETURN 1 AS one') });
    await run(page);
    await answered(page);
    await editor(page).fill('RETURN 2 AS two');
    await run(page);
    await table(page).getByRole('columnheader', { name: 'two' }).waitFor();
    await run(page);
    await page.getByText('History', { exact: true }).click();
    const runs = page.getByRole('list', { name: 'History' }).getByRole('listitem');
    await expect.poll(() => runs.allTextContents()).toEqual(['RETURN 2 AS two', 'RETURN 1 AS one']);
    await runs.nth(1).getByRole('button').click();
    await editor(page).getByText('RETURN 1 AS one').waitFor();
  });
});

describe('how a query comes out', () => {
  test.each([
    ['refused', 'CREATE (n:Agency) RETURN n', /Refused: not run/, 'refused'],
    ['refused for a path without an end', 'MATCH (a)-[*]->(b) RETURN count(*)', /Give it an end/, 'refused'],
    ['failed', 'RETURN 1 / 0', /could not be run/, 'failed'],
  ])('%s is told apart, and aloud', async (_, query, told, state) => {
    const page = await openPage({ at: consoleAt(query) });
    await run(page);
    await page.getByRole('alert').getByText(told).first().waitFor();
    await expect.poll(() => page.locator('[data-outcome]').getAttribute('data-outcome')).toBe(state);
    await expect.poll(() => editor(page).textContent()).toContain(query);
  });

  test('a refusal is underlined where it stands', async () => {
    const page = await openPage({ at: consoleAt('MATCH (a)\nMATCH (a)-[*]->(b) RETURN count(*)') });
    await run(page);
    await page.locator('.cm-lintRange-error').waitFor();
    await expect.poll(() => page.locator('.cm-lintRange-error').textContent()).toBe('*');
  });

  test('no rows, and cut short, are states of their own', async () => {
    const page = await openPage({ at: consoleAt("MATCH (n:Agency {id: 'nobody'}) RETURN n") });
    await run(page);
    await outcome(page).getByText('nothing in the graph fits it').waitFor();
    await editor(page).fill('UNWIND range(1, 400) AS i UNWIND range(1, 400) AS j RETURN i, j, i * j AS product');
    await run(page);
    await outcome(page).getByText('Cut short: 100,000 of more rows').waitFor({ timeout: 30_000 });
  });

  test.each([
    ['QUERY_TIMED_OUT', 503, 'Stopped: it took too long', 'timed-out'],
    ['CONSOLE_OFF', 503, 'The console is off', 'off'],
  ])('%s is a state of its own', async (code, status, told, state) => {
    const page = await openPage({
      at: consoleAt('RETURN 1'),
      before: (opened) =>
        opened.route('**/api/cypher', (route) =>
          route.fulfill({ status, json: { code, message: 'So it is.', requestId: 'r' } }),
        ),
    });
    await run(page);
    await page.getByRole('alert').getByText(told).waitFor();
    await expect.poll(() => page.locator('[data-outcome]').getAttribute('data-outcome')).toBe(state);
  });

  test('a running one says how long, and is cancelled', async () => {
    const page = await openPage({
      at: consoleAt('RETURN 1'),
      before: (opened) => opened.route('**/api/cypher', () => {}),
    });
    await run(page);
    await page.getByText(/^Running: \d+\.\d s$/).waitFor();
    const gone = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/cypher'));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await gone;
    await outcome(page).getByText('The query was ended before its answer').waitFor();
  });
});

describe('a hundred thousand rows', () => {
  test('are scrolled to their end and sorted without a stall', async () => {
    const page = await openPage({
      at: consoleAt(
        'UNWIND range(1, 320) AS i UNWIND range(1, 320) AS j RETURN i, j, toString(i) + " " + toString(j) AS both',
      ),
    });
    await run(page);
    await answered(page);
    await expect.poll(() => table(page).locator('tbody tr').count()).toBeLessThan(80);
    await page.evaluate(() => {
      const seen = window as unknown as { longest: number };
      seen.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask' });
    });
    await table(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await table(page).getByText('100,000', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'both' }).click();
    await page.locator('th[aria-sort="ascending"]').waitFor();
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    expect(longest).toBeLessThan(2_000);
  });
});

describe('an answer as a file', () => {
  const save = async (page: Page, format: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Save the answer' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: format }).click(),
    ]);
    return readFile((await download.path())!);
  };

  test('is had as CSV, JSON, XLSX and GraphML, and a spreadsheet runs nothing of it', async () => {
    const page = await openPage({
      at: consoleAt(
        "MATCH (a:Agency)-[r:LEADS]->(p) RETURN a, r, p, '=1+1' AS trick, 7 AS seven ORDER BY a.id LIMIT 3",
      ),
    });
    await run(page);
    await answered(page);
    const csv = String(await save(page, 'CSV'));
    expect(csv.split('\n')[0]).toBe('\uFEFFa,r,p,trick,seven,a: sources,a: illustrative,p: sources,p: illustrative');
    expect(csv).toContain(",'=1+1,7,doc-");
    const json = JSON.parse(String(await save(page, 'JSON'))) as { rows: unknown[][] };
    expect(json.rows).toHaveLength(3);
    const sheet = unzipSync(new Uint8Array(await save(page, 'Excel')))['xl/worksheets/sheet1.xml']!;
    const text = new TextDecoder().decode(sheet);
    expect(text).toContain('<c t="inlineStr"><is><t xml:space="preserve">\'=1+1</t></is></c><c><v>7</v></c>');
    const graphml = String(await save(page, 'GraphML'));
    expect(graphml.match(/<edge /g)).toHaveLength(3);
    expect(graphml).toMatch(/<data key="node_name">[^<]+<\/data>/);
  });
});

describe('axe finds nothing wrong, in either theme', () => {
  test.each([
    ['the console with an answer and parameters', '/console?of=library/who-sits-everywhere', 'table'],
    ['a refusal', consoleAt('CREATE (n) RETURN n'), 'refused'],
    ['the schema', '/console?tab=schema', 'schema'],
  ])('with %s', async (_, at, state) => {
    const page = await openPage({ at });
    if (state === 'schema') {
      await page.getByText('Kinds of node').waitFor();
      await page.locator('details').first().locator('summary').click();
    } else {
      await run(page);
      await page.locator(state === 'table' ? '[data-answer="table"]' : '[data-outcome="refused"]').waitFor();
    }
    expect(await violations(page)).toEqual([]);
  });
});

test('a text too long for an address is told, and runs all the same', async () => {
  const page = await openPage({ at: '/console' });
  await editor(page).fill(`RETURN size('${'long '.repeat(2_000)}') AS characters`);
  await page.getByText('This is too long for an address').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Copy link' }).last().isDisabled()).toBe(true);
  await run(page);
  await answered(page);
  expect((await cells(page, 1)).at(-1)).toBe('10000');
});
