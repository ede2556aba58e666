/** Every list on screen can be saved, with what it shows, and the graph as a file too. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import type { NodeDetails } from '#contract/details';
import type { Finding } from '#contract/findings';
import type { SearchHit } from '#contract/search';
import { openPage, pictureDrawn } from '../support/browser.ts';
import { saveFrom, saveList } from '../support/saved-list.ts';

const ask = async <T>(path: string): Promise<T> => (await (await fetch(inject('address') + path)).json()) as T;

/** The sources that are in force at first. */
const atFirst = 'sources=document&sources=general-knowledge&sources=synthetic';

describe('the list of findings', () => {
  test('is saved whole as it is filtered, in its order, and each row opens its finding', async () => {
    const page = await openPage({ at: '/findings?rule=similar-partnerships&at=2003' });
    await page.getByText('fit the filter').waitFor();
    const { name, rows, column } = await saveList(page, 'Findings');
    expect(name).toBe('findings-as-at-2003.csv');
    const { findings } = await ask<{ findings: Finding[] }>(
      `/api/findings?${atFirst}&at=2003&rule=similar-partnerships&limit=10000`,
    );
    expect(rows.length).toBe(findings.length);
    expect(new Set(column('Id'))).toEqual(new Set(findings.map(({ id }) => id)));
    const shown = await page.locator('[data-finding] > span:nth-child(2)').allTextContents();
    expect(column('Finding').slice(0, shown.length)).toEqual(shown);
    const first = findings.find(({ id }) => id === rows[0]!['Id'])!;
    expect(rows[0]!['Sources']).toBe(first.sources.join('; '));
    await page.goto(rows[0]!['Open in Joined-Up']!);
    await pictureDrawn(page);
    expect(new URL(page.url()).searchParams.get('finding')).toBe(first.id);
  });

  test('is fetched page by page where it is longer than what is listed', async () => {
    const page = await openPage({
      at: '/findings',
      before: (opened) =>
        opened.route('**/api/findings*', async (route) => {
          const address = new URL(route.request().url());
          if (!address.searchParams.has('offset')) address.searchParams.set('limit', '5');
          else address.searchParams.set('limit', '40');
          await route.continue({ url: address.href });
        }),
    });
    await page.locator('[data-finding]').first().waitFor();
    const { total } = await ask<{ total: number }>(`/api/findings?${atFirst}&limit=1`);
    const { rows } = await saveList(page, 'Findings');
    expect(total).toBeGreaterThan(40);
    expect(rows.length).toBe(total);
  });
});

describe('the lists of a thing', () => {
  test('are saved as the details show them, with ids and sources', async () => {
    const id = 'p-tameside-strategic-partnership';
    const page = await openPage({ at: `/?selected=Partnership:${id}` });
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: /^Members/ }).waitFor();
    const { name, rows, column } = await saveList(page, 'Members: Tameside Strategic Partnership');
    const { relations } = await ask<NodeDetails>(`/api/partnerships/${id}?${atFirst}`);
    const members = relations.filter(({ type, direction }) => type === 'MEMBER_OF' && direction === 'in');
    expect(name).toBe('members-tameside-strategic-partnership-at-any-date.csv');
    expect(column('Id')).toEqual(members.map(({ other }) => other.id));
    expect(column('Sources')).toEqual(members.map(({ citations }) => citations.map(({ source }) => source).join('; ')));
    for (const { Name } of rows.slice(0, 5)) await expect.poll(() => details.textContent()).toContain(Name);
    expect((await saveList(page, 'Sources: Tameside Strategic Partnership')).rows.length).toBeGreaterThan(0);
  });
});

describe('the table below the picture', () => {
  test('is saved row by row as it is sorted', async () => {
    const page = await openPage({
      at: '/?focus=Partnership:p-tameside-strategic-partnership&table=everything&sort=name',
    });
    await pictureDrawn(page);
    const { column } = await saveList(page, 'Everything drawn');
    const names = await page
      .getByRole('table', { name: 'Everything in the picture' })
      .getByRole('rowheader')
      .allTextContents();
    expect(column('Name').length).toBe(names.length);
    for (const [index, name] of names.entries()) expect(name).toContain(column('Name')[index]);
    expect(column('Sources').every((sources) => sources !== '')).toBe(true);
  });

  test('is saved as a comparison, a column a board', async () => {
    const page = await openPage({ at: '/?rule=similar-partnerships' });
    await pictureDrawn(page);
    const table = page.getByRole('table', { name: /^Members of/ });
    const caption = (await table.locator('caption').textContent())!;
    const { column } = await saveList(page, caption);
    const shown = await table.getByRole('rowheader').allTextContents();
    expect(column('Member')).toEqual(shown);
  });
});

describe('the hits of a search', () => {
  test('are saved all, by keyboard too', async () => {
    const page = await openPage();
    const field = page.getByRole('textbox', { name: /Search/ });
    await field.fill('council');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    const { name, column } = await saveList(page, 'Search for council');
    const { hits } = await ask<{ hits: SearchHit[] }>(`/api/search?q=council&${atFirst}&limit=10000`);
    expect(name).toBe('search-for-council-at-any-date.csv');
    expect(column('Id')).toEqual(hits.map(({ id }) => id));
    expect(column('Sources')).toEqual(hits.map(({ sources }) => sources.join('; ')));
    await field.focus();
    await page.keyboard.press('Tab');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(saved.suggestedFilename()).toBe(name);
  });
});

describe('the lists where data comes in', () => {
  test('are saved: what is wrong with a file, and the history', async () => {
    const page = await openPage({ at: '/data' });
    const text = 'partnership,agency,formal\n"=B",A,=perhaps\nB,,\n';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'memberships.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Check what it would do' }).click();
    await page.getByRole('heading', { name: /problems to mend first/ }).waitFor();
    const { rows } = await saveList(page, 'Import: Problems');
    expect(rows).toMatchObject([
      { File: 'memberships.csv', Line: '2', Column: 'formal', Value: "'=perhaps" },
      { File: 'memberships.csv', Line: '3' },
    ]);
    const { imports } = await ask<{ imports: { id: string }[] }>('/api/imports');
    expect((await saveList(page, 'History')).column('Id')).toEqual(imports.map(({ id }) => id));
  });
});

describe('an export in the page', () => {
  test('is of everything, or of what is in view', async () => {
    const page = await openPage({ at: '/data?sources=documented&at=2003' });
    const place = page.getByRole('region', { name: 'Export' });
    const rowsOf = (bytes: Buffer) =>
      Papa.parse(strFromU8(unzipSync(bytes)['partnerships.csv']!), { skipEmptyLines: true }).data.length - 1;
    const button = place.getByRole('button', { name: 'Save the file' });
    const everything = await saveFrom(page, button);
    await place.getByRole('radio', { name: 'What is in view now' }).check();
    const inView = await saveFrom(page, button);
    expect(everything.name).toMatch(/^joined-up-revision-\d+\.zip$/);
    expect(inView.name).toMatch(/^joined-up-revision-\d+-as-at-2003-part\.zip$/);
    const counts = async (query: string) =>
      (await ask<{ counts: { Partnership: number } }>(`/api/health${query}`)).counts.Partnership;
    expect(rowsOf(everything.bytes)).toBe(await counts(''));
    expect(rowsOf(inView.bytes)).toBe(await counts('?sources=document&sources=general-knowledge&at=2003'));
    expect(rowsOf(inView.bytes)).toBeLessThan(rowsOf(everything.bytes));
  });
});
