import { describe, expect, inject, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';
import { answered, cells, consoleAt, editor, outcome, run, table } from '../support/console-page.ts';

describe('the library beside it', () => {
  test('is searched by question, opens with parameters and shows an example answer; a link holds its name', async () => {
    const page = await openPage({ at: '/console' });
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('sits everywhere');
    await page.getByRole('button', { name: 'Who sits everywhere?' }).click();
    await answered(page);
    expect((await cells(page, 1)).length).toBe(4);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('of'), searchParams.get('query')]).toEqual(['library/who-sits-everywhere', null]);
    const least = page.getByRole('textbox', { name: '$least' });
    await least.fill('20');
    await run(page);
    await page.waitForURL((url) => url.searchParams.get('given') === '{"least":20}');
    await page.goBack();
    await page.getByText('From the library: Who sits everywhere?').waitFor({ state: 'detached' });
  });

  test('keeps a changed query under a name, changes and deletes it, undoes that, and hands it on as a file', async () => {
    const page = await openPage({ at: consoleAt('RETURN $n AS n', { given: '{"n":3}' }) });
    await page.getByText('Saved', { exact: true }).click();
    const form = page.getByRole('form', { name: 'Save this query' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Three');
    await form.getByRole('button', { name: 'Save as new' }).click();
    await page.getByText('Saved as “Three”.').waitFor();
    const saved = page.getByRole('list', { name: 'Saved' });
    await editor(page).fill('RETURN $n + 1 AS n');
    await form.getByRole('button', { name: 'Save “Three”' }).click();
    await expect
      .poll(async () => {
        const answer = await fetch(`${inject('address')}/api/queries/saved`);
        return ((await answer.json()) as { queries: { query: string }[] }).queries.map(({ query }) => query);
      })
      .toEqual(['RETURN $n + 1 AS n']);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      saved.getByRole('button', { name: 'Save Three as a file' }).click(),
    ]);
    await saved.getByRole('button', { name: 'Delete Three' }).click();
    await page.getByText('Deleted “Three”.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await saved.getByRole('button', { name: 'Three', exact: true }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ]);
    await chooser.setFiles((await file.path())!);
    await page.getByText('1 query saved from the file.').waitFor();
    for (const _ of [1, 2]) {
      await saved.getByRole('button', { name: 'Delete Three' }).first().click();
      await page.getByText('Deleted “Three”.').waitFor();
    }
    await page.getByText('Nothing saved').waitFor();
  });
});

describe('as Cypher', () => {
  test('says where the browser lets nothing be copied', async () => {
    const page = await openPage({
      at: '/findings',
      before: (opened) =>
        opened.addInitScript(() =>
          Object.defineProperty(navigator, 'clipboard', {
            value: { writeText: () => Promise.reject(new Error('no')) },
          }),
        ),
    });
    await page.locator('[data-finding]').first().click();
    await page.getByRole('button', { name: 'As Cypher' }).first().click();
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await page.getByRole('status').getByText('The browser did not let it be copied').waitFor();
  });

  test('the evidence of a finding opens in the console and names its subjects', async () => {
    const page = await openPage({ at: '/?rule=no-lead-body' });
    await page.locator('[data-finding]').first().click();
    await pictureDrawn(page);
    await page.getByRole('button', { name: 'As Cypher' }).first().click();
    await page.getByRole('link', { name: 'Open in the console' }).click();
    await page.waitForURL((url) => url.pathname === '/console');
    const { among } = JSON.parse(new URL(page.url()).searchParams.get('given')!) as { among: string[] };
    await page.getByText('From the library:').waitFor();
    await run(page);
    await answered(page);
    expect((await cells(page, 1))[1]).toBe(among[0]);
  });

  test('the table and the matrix open with the things that they show', async () => {
    const page = await openPage({ at: '/?focus=Partnership:p-leeds-initiative&table=everything' });
    await pictureDrawn(page);
    const rows = await page.getByRole('table').first().locator('tbody tr').count();
    await page.getByRole('region', { name: /table/i }).getByRole('link', { name: 'As Cypher' }).click();
    await run(page);
    await answered(page);
    await outcome(page).getByText(`${rows} rows, 4 columns`).waitFor();
  });

  test.each([
    ['the time line', '/?time=open', 'Time line', 'year'],
    ['a structure', '/?focus=Partnership:p-leeds-initiative&as=structure', /^The structure of/, 'answersTo'],
  ])('%s opens with the query that gives it', async (_what, at, region, column) => {
    const page = await openPage({ at });
    await page.getByRole('region', { name: region }).first().getByRole('link', { name: 'As Cypher' }).click();
    await page.waitForURL((url) => url.pathname === '/console');
    await page.getByText('From the library:').waitFor();
    await run(page);
    await answered(page);
    await table(page).getByRole('columnheader', { name: column }).waitFor();
  });

  test('the hits of a search open with the words that were asked for, as many as are found', async () => {
    const page = await openPage({ at: '/' });
    await page.getByLabel('Search partnerships, agencies, areas').fill('tameside');
    const told = (await page.getByText(/nearest of/).textContent())!;
    await page.getByRole('search').getByRole('link', { name: 'As Cypher' }).click();
    await run(page);
    await answered(page);
    const [, total] = /of (\d+)/.exec(told)!;
    await outcome(page).getByText(`${total} rows, 5 columns`).waitFor();
  });

  test('the figures of a scenario open as they are, and it is said what no query reaches', async () => {
    const steps = JSON.stringify([{ kind: 'wind-up', partnership: 'p-leeds-initiative' }]);
    const page = await openPage({ at: `/scenarios?steps=${encodeURIComponent(steps)}` });
    await page.getByText('What is after exists on paper only').first().waitFor();
    await page.getByRole('link', { name: 'Partnerships, seats and secretariats, as Cypher' }).click();
    await run(page);
    await answered(page);
    await outcome(page).getByText('1 row, 3 columns').waitFor();
  });
});

describe('the schema', () => {
  test('tells kinds, properties, counts and examples of the graph as it is, and asks for a kind', async () => {
    const page = await openPage({ at: '/console?tab=schema' });
    await page.getByRole('img', { name: 'Which kind is joined with which' }).waitFor();
    const health = (await (await fetch(`${inject('address')}/api/health`)).json()) as {
      counts: Record<string, number>;
    };
    const group = page.getByRole('group').filter({ hasText: /^Agency/ });
    await group.getByText('Agency').first().click();
    await group.getByRole('rowheader', { name: 'sector' }).waitFor();
    await expect
      .poll(() => group.locator('summary').textContent())
      .toBe(`Agency${new Intl.NumberFormat('en-GB').format(health.counts['Agency']!)}`);
    await group.getByRole('button', { name: 'Ask for Agency' }).click();
    await answered(page);
    await outcome(page).getByText('100 rows, 1 column').waitFor();
  });
});
