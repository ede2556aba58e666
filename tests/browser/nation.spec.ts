/** The overview and the boundaries on the illustrative nation: what was planted in every region is found in the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { saveList } from '../support/saved-list.ts';
import { startWholeApplication, type WholeApplication } from '../support/whole-application.ts';

interface Case {
  readonly subjects: readonly string[];
  readonly detail?: readonly string[];
}

/** Least share of the planted that is to be found, and of the found that is to be planted. */
const least = 0.95;
const patienceMs = 180_000;

let application: WholeApplication;
let truth: Readonly<Record<string, { readonly planted: readonly Case[] }>>;

const fileOf = (name: string): string =>
  readFileSync(join(application.dataDir, 'national', 'scale-1', name), 'utf8').replace(/^\uFEFF/, '');

const tableOf = (name: string) =>
  Papa.parse<Record<string, string>>(fileOf(name), { header: true, skipEmptyLines: true }).data;

beforeAll(async () => {
  application = await startWholeApplication({ SEED: 'national' });
  truth = JSON.parse(fileOf('truth.json')) as typeof truth;
}, patienceMs);
afterAll(() => application?.stop());

const pageAt = (path: string) => openPage({ at: `${application.address}${path}` });

const planted = (rule: string): readonly Case[] => truth[rule]!.planted;

const namesOf = (table: string, ids: readonly string[]): string[] => {
  const names = new Map(tableOf(table).map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id)!);
};

const expectAgreement = (found: readonly string[], wanted: readonly string[]) => {
  const hits = wanted.filter((each) => found.includes(each)).length;
  expect(hits / wanted.length, `of ${wanted.join('; ')}, found: ${found.join('; ')}`).toBeGreaterThanOrEqual(least);
  expect(hits / found.length, `of ${found.join('; ')}, planted: ${wanted.join('; ')}`).toBeGreaterThanOrEqual(least);
};

const listed = (cell = ''): readonly string[] => cell.split('|').filter((each) => each !== '');

/** How many partnerships share a ward with each district, counted from the tables; the most first. */
const partnershipsOnDistricts = () => {
  const areas = tableOf('boundaries.csv').map((row) => ({ ...row, id: row['id'] || `${row['kind']}:${row['code']}` }));
  const parts = new Map<string, string[]>();
  const add = (above: string, part: string) => parts.set(above, [...(parts.get(above) ?? []), part]);
  for (const area of areas as readonly (Record<string, string> & { id: string })[]) {
    for (const above of listed(area['withins'])) add(above, area.id);
    for (const part of listed(area['parts'])) add(area.id, part);
  }
  const unitsOf = (id: string): readonly string[] => parts.get(id)?.flatMap(unitsOf) ?? [id];
  const grounds = tableOf('partnerships.csv').map(({ boundaries }) => new Set(listed(boundaries).flatMap(unitsOf)));
  return (areas as readonly (Record<string, string> & { id: string })[])
    .filter((area) => area['kind'] === 'district')
    .map(({ id, name }) => {
      const units = unitsOf(id);
      return { id, name: name!, boards: grounds.filter((ground) => units.some((unit) => ground.has(unit))).length };
    })
    .sort((a, b) => b.boards - a.boards);
};

describe('the overload board of the nation', () => {
  test.each([
    ['agency', 'Agencies by boards', 'agencies.csv'],
    ['person', 'People by boards', 'people.csv'],
  ])('begins with each planted overload of a kind: %s', async (of, name, table) => {
    const page = await pageAt(`/overview?my-of=${of}&my-by=boards`);
    await page.getByRole('table', { name }).waitFor();
    const rows = page.locator('tbody tr', { has: page.getByText('stands out') });
    await rows.first().waitFor();
    const names = await rows.evaluateAll((all) => all.map((row) => row.querySelector('th a')?.textContent ?? ''));
    expectAgreement(
      names,
      namesOf(
        table,
        planted(`overloaded-${of}`).flatMap(({ subjects }) => subjects),
      ),
    );
  });

  test('ranks the districts by the partnerships on their ground', async () => {
    const page = await pageAt('/overview?my-of=area&my-kind=district&my-by=boards');
    const list = 'Areas by boards';
    await page.getByRole('table', { name: list }).waitFor();
    const counted = partnershipsOnDistricts();
    const atLeast = counted[19]!.boards;
    const heaviest = counted.filter(({ boards }) => boards >= atLeast).map(({ name, boards }) => `${name}: ${boards}`);
    const { rows } = await saveList(page, list);
    const told = rows.slice(0, heaviest.length).map((row) => `${row['Name']}: ${row['Partnerships']}`);
    expect(told.sort()).toEqual(heaviest.sort());
  });
});

test('every planted gap is in its cell of the coverage', async () => {
  const found: string[] = [];
  for (const kind of ['district', 'unitary']) {
    const page = await pageAt(`/overview/coverage?my-kind=${kind}`);
    await page.getByRole('grid').waitFor();
    const { rows } = await saveList(page, `Coverage of areas of the kind ${kind} by type`);
    for (const row of rows)
      for (const [head, mark] of Object.entries(row))
        if (/required, none recorded/.test(mark)) found.push(`${row['Id']} ${head}`);
  }
  const wanted = planted('coverage-gap').flatMap(({ subjects: [area], detail = [] }) =>
    detail.map((type) => `${area} ${type}`),
  );
  expectAgreement(found, wanted);
});

test('every planted straddling partnership is listed with the area that it divides', async () => {
  const found: string[] = [];
  for (const kind of ['district', 'unitary']) {
    const page = await pageAt(`/boundaries/straddling?my-of=${kind}`);
    const name = `Partnerships across areas of kind ${kind}`;
    await page.getByRole('table').first().waitFor();
    const { rows } = await saveList(page, name);
    for (const row of rows) found.push(`${row['Partnership']}: ${Object.values(row).join(' ')}`);
  }
  for (const {
    subjects: [, divided = ''],
    detail = [],
  } of planted('straddling')) {
    const [partnership] = namesOf('partnerships.csv', detail);
    const area = tableOf('boundaries.csv').find((row) => `${row['kind']}:${row['code']}` === divided)!;
    const row = found.find((each) => each.startsWith(`${partnership}: `));
    expect(row, partnership).toContain(area['name']);
  }
});

test('a plan for a district saves hours and loses no coverage', async () => {
  const [heaviest] = partnershipsOnDistricts();
  const page = await pageAt(`/overview/rationalisation?area=${encodeURIComponent(heaviest!.id)}`);
  const plan = page.getByRole('region', { name: 'chosen' });
  const heading = plan.getByRole('heading', { name: /seats? lost, [\d,–]+ hours a year saved/ });
  await heading.waitFor();
  expect(
    Number(/([\d,]+)(?:–[\d,]+)? hours/.exec((await heading.textContent())!)![1]!.replace(',', '')),
  ).toBeGreaterThan(0);
  await plan.getByRole('button', { name: 'Open as a scenario' }).click();
  await page.waitForURL(/\/scenarios\?.*steps=/);
  await page.getByRole('heading', { name: 'Scenarios' }).first().waitFor();
  await page.getByText('On paper only').first().waitFor();
  await expect.poll(() => page.getByText(/would cover .* any more/).count()).toBe(0);
});
