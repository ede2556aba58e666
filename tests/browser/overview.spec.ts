/** The published instruments as pages of the overview: audit, composition, typology, plans, Camden's form. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const council = 'ic-a-haskenshire-county-council';

describe('the overview', () => {
  test('goes from one page to another and takes the area along, and nothing else of the page', async () => {
    const page = await openPage({ at: `/overview/audit?area=unitary:IC-U1&my-of=${council}&my-find=LSP` });
    await page.getByRole('table', { name: 'All partnerships', exact: true }).waitFor();
    await page.getByRole('navigation', { name: 'Pages of the overview' }).getByRole('link', { name: 'Plans' }).click();
    await page.getByRole('heading', { name: 'Plans', level: 2 }).waitFor();
    expect([...new URL(page.url()).searchParams]).toEqual([['area', 'unitary:IC-U1']]);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('my-find')).toBe('LSP');
  });

  test("shows an agency's partnerships by theme and level, and those that a count stands for", async () => {
    const page = await openPage({ at: `/overview/audit?my-of=${council}` });
    const all = page.getByRole('table', { name: 'All partnerships', exact: true });
    const total = Number(await all.locator('tfoot td').last().innerText());
    const portfolio = page.getByRole('table', { name: /^Partnerships of Haskenshire County Council/ });
    await expect.poll(() => portfolio.locator('tbody tr').count()).toBe(total);
    const cell = all.getByRole('button', { name: /show strategic, drugs and alcohol/ });
    const count = Number(await cell.innerText());
    await cell.click();
    await page.getByText('Only drugs and alcohol, strategic').waitFor();
    await expect.poll(() => portfolio.locator('tbody tr').count()).toBe(count);
    await page.getByRole('button', { name: 'Show all partnerships' }).click();
    await page.getByText(`${total} rows`).waitFor();
  });

  test("stands Wycombe's published 157 beside what is recorded, with where it was printed", async () => {
    const page = await openPage({ at: '/overview/audit?my-of=a-wycombe-dc' });
    const published = page.getByRole('table', { name: /^Wycombe: all partnerships and arrangements published$/ });
    await published.getByRole('cell', { name: '157' }).waitFor();
    await expect.poll(() => published.locator('tfoot').innerText()).toContain('003:455');
    await page.getByText('No partnership of this agency is recorded').waitFor();
  });

  test('puts a table in order, finds in it, groups and saves it, and says how its figures are worked out', async () => {
    const page = await openPage({ at: '/overview/composition?my-of=LSP' });
    const table = page.getByRole('table', { name: 'Members of LSP' });
    await table.getByRole('button', { name: 'Members from' }).click();
    await page.waitForURL(/sort=name/);
    await expect
      .poll(() => table.getByRole('columnheader', { name: 'Members from' }).getAttribute('aria-sort'))
      .toBe('ascending');
    await page.getByRole('textbox', { name: 'Find in this table: Members of LSP' }).fill('college');
    await page.getByText(/\d+ of \d+ rows/).waitFor();
    const names = await table.locator('tbody th').allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => /college/i.test(name))).toBe(true);
    await page.getByText('How these figures are worked out').click();
    await page.getByText('Partnerships with one ÷ partnerships of which any agency').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this list as CSV: Members of LSP' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('members-of-lsp-at-any-date.csv');
  });

  test('opens the console with the query of a table and its parameters', async () => {
    const page = await openPage({ at: '/overview/composition?my-of=LSP' });
    await page.getByRole('table', { name: 'Members of LSP' }).waitFor();
    await page.getByRole('link', { name: 'As Cypher' }).click();
    await page.waitForURL(/\/console\?.*composition-of/);
  });

  test('groups partnerships by what Camden told them apart by', async () => {
    const page = await openPage({ at: '/overview/partnerships?my-of=LSP' });
    await page.getByRole('combobox', { name: /^Group this table/ }).click();
    await page.getByRole('option', { name: 'By formality' }).click();
    await page.getByRole('rowheader', { name: /^not known/ }).waitFor();
  });

  test('stands plans on a line of years, with when they are looked at again', async () => {
    const page = await openPage({ at: '/overview/plans?sources=documented' });
    const lines = page.getByRole('figure', { name: 'Plans with a recorded beginning or end, by year' });
    await lines
      .getByText('2003 – no end recorded; looked at again: May 2004, with the LSP performance review')
      .waitFor();
  });

  test("takes what is filled in on Camden's form to the import, where it is checked", async () => {
    const page = await openPage({ at: '/overview/proforma?my-of=p-camden-lsp' });
    await page.getByRole('textbox', { name: 'Evaluation' }).fill('yearly, by the partners');
    await page.getByRole('textbox', { name: /^More links/ }).fill('Bolsover LSP; shares a secretariat');
    await page.getByRole('button', { name: 'Check as an import' }).click();
    await page.waitForURL(/\/data/);
    await page.getByText('partnerships.csv').first().waitFor();
    await page.getByText('links.csv').first().waitFor();
  });

  test('opens the console with what is recorded of the partnership on the form', async () => {
    const page = await openPage({ at: '/overview/proforma?my-of=p-camden-lsp' });
    await page.getByRole('link', { name: 'As Cypher' }).click();
    await page.waitForURL(/\/console\?.*p-camden-lsp/);
  });

  test('says what is lacking where the form holds nothing new', async () => {
    const page = await openPage({ at: '/overview/proforma' });
    await page.getByRole('button', { name: 'Check as an import' }).click();
    await page.getByText('Give the partnership a name.').waitFor();
  });

  test.each(['light', 'dark'] as const)('is clean to axe on every page, %s', async (colorScheme) => {
    for (const at of [`audit?my-of=${council}`, 'composition', 'partnerships', 'plans', 'proforma']) {
      const page = await openPage({ at: `/overview/${at}`, colorScheme });
      await page.locator('main table, main figure, main form').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${at} ${id} ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    }
  });
});
