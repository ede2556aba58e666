/** Changes on paper as a person makes them: from a finding or a thing, step by step, kept, compared, printed. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { Finding } from '#contract/findings';
import type { SavedInShort } from '#contract/saved-scenarios';
import type { Edit } from '#contract/scenarios';
import { openPage } from '../support/browser.ts';

const api = (path: string) => inject('address') + path;
const json = async <T>(path: string): Promise<T> => (await (await fetch(api(path))).json()) as T;

/** The strongest certain duplication of two. */
const duplication = async (): Promise<Finding> => {
  const query = new URLSearchParams({ rule: 'similar-partnerships', sources: 'synthetic,document,general-knowledge' });
  const { findings } = await json<{ findings: Finding[] }>(`/api/findings?${query}`);
  return findings.find(({ routes, subjects }) => routes[0]?.kind === 'merge' && subjects.length === 2)!;
};

const mergeOf = ({ subjects }: Finding): Edit => ({ kind: 'merge', partnerships: subjects.map(({ id }) => id) });
const address = (steps: readonly unknown[], more: Record<string, string> = {}) =>
  `/scenarios?${new URLSearchParams({ steps: JSON.stringify(steps), ...more })}`;
const stepsOf = (page: Page) => JSON.parse(new URL(page.url()).searchParams.get('steps') ?? '[]') as Edit[];

const steps = (page: Page) => page.getByRole('region', { name: 'Steps' });
const items = (page: Page) => steps(page).getByRole('listitem');
const figures = (page: Page) => page.getByRole('table', { name: 'Before and after' });
const rowOf = (page: Page, name: string) =>
  figures(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
const cells = (page: Page, name: string) => rowOf(page, name).getByRole('cell').allTextContents();
const workedOut = (page: Page) => figures(page).waitFor();

const choose = async (page: Page, field: string, name: string) => {
  const box = page.getByRole('textbox', { name: field, exact: true });
  await box.fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await box.press('Enter');
  await page.getByRole('button', { name: `Take off ${name}` }).waitFor();
};

describe('a first step', () => {
  test('comes from the route of a finding, shows before and after, and is undone by going back', async () => {
    const finding = await duplication();
    const [one, other] = finding.subjects.map(({ name }) => name) as [string, string];
    const page = await openPage({ at: `/?finding=${encodeURIComponent(finding.id)}` });
    await page.getByRole('button', { name: 'Try it on paper' }).first().click();
    await workedOut(page);
    const [step] = stepsOf(page);
    expect(step).toMatchObject(mergeOf(finding));
    const [into, gone] = (step as { into?: string }).into === finding.subjects[1]!.id ? [other, one] : [one, other];
    await items(page).getByText(`Merge ${gone} into ${into}`).waitFor();
    expect((await cells(page, 'Partnerships')).at(-1)).toBe('−1');
    await page.getByText('nothing real changes').waitFor();
    await page.getByRole('button', { name: 'Back to the previous view' }).click();
    await page.waitForURL((url) => url.pathname === '/' && !url.searchParams.has('steps'));
  });

  test('of an overload is filled in with what would relieve it, and can be changed before it is added', async () => {
    const query = new URLSearchParams({ rule: 'overloaded-agency', sources: 'synthetic,document,general-knowledge' });
    const { findings } = await json<{ findings: Finding[] }>(`/api/findings?${query}`);
    const finding = findings.find(({ routes }) => (routes[0]?.boards?.at(-1) ?? []).length > 1)!;
    const [subject] = finding.subjects;
    const who = finding.routes[0]!.candidates.at(-1)!;
    const { items: reliefs } = await json<{ items: { steps: Edit[] }[] }>(
      `/api/reliefs?${new URLSearchParams({ of: 'agency', id: subject!.id, sources: 'synthetic,document,general-knowledge' })}`,
    );
    const wanted = reliefs
      .flatMap(({ steps: each }) => each)
      .find((step) => step.kind === 'attend-for' && step.member === who.id);
    const page = await openPage({ at: `/?finding=${encodeURIComponent(finding.id)}` });
    await page.getByRole('button', { name: 'Try it on paper' }).first().click();
    await page.getByRole('menuitem', { name: `with ${who.name}` }).click();
    const form = page.getByRole('form', { name: 'A new step' });
    await form.getByRole('button', { name: `Take off ${who.name}` }).waitFor();
    await form.getByRole('button', { name: `Take off ${subject!.name}` }).waitFor();
    await expect.poll(() => form.getByRole('button', { name: /^Take off / }).count()).toBe(3);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await workedOut(page);
    expect(stepsOf(page)).toEqual([wanted]);
  });

  test('comes from a thing, the rest filled in by keys alone; a reload and a link keep it', async () => {
    const { subjects } = await duplication();
    const [one, other] = subjects as [Finding['subjects'][number], Finding['subjects'][number]];
    const page = await openPage({ at: `/?focus=Partnership:${one.id}&selected=Partnership:${one.id}&inspector=open` });
    await page.getByRole('button', { name: 'On paper…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Merge with…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'A new step' }).waitFor();
    await page.getByRole('textbox', { name: 'Partnerships', exact: true }).focus();
    await page.keyboard.type(other.name);
    await page.getByRole('option', { name: other.name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Take off ${other.name}` }).waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).focus();
    await page.keyboard.press('Enter');
    await workedOut(page);
    expect(stepsOf(page)).toEqual([{ kind: 'merge', partnerships: [one.id, other.id] }]);
    const before = await figures(page).textContent();
    await page.reload();
    await workedOut(page);
    await expect.poll(() => figures(page).textContent()).toBe(before);
  });

  test('is an example over the documents, in an empty place', async () => {
    const page = await openPage({ at: '/scenarios' });
    await page.getByRole('heading', { name: 'What would change if…' }).waitFor();
    const examples = page.getByRole('button', { name: /^(Merge|Seat|Link|Make|Found|Let) / });
    await examples.first().waitFor();
    await expect.poll(() => examples.count()).toBe(2);
    await examples.first().click();
    await workedOut(page);
    expect(new URL(page.url()).searchParams.get('sources')).toBe('documented');
    await expect.poll(() => steps(page).getByRole('alert').count()).toBe(0);
  });
});

describe('steps', () => {
  test('that do not apply say why beside them, and the others are worked out', async () => {
    const finding = await duplication();
    const [one, other] = finding.subjects as [Finding['subjects'][number], Finding['subjects'][number]];
    const page = await openPage({
      at: address([
        mergeOf(finding),
        { kind: 'wind-up', partnership: other.id },
        { kind: 'wind-up', partnership: 'nothing' },
      ]),
    });
    await workedOut(page);
    await steps(page).getByText(`it names ${other.name}, which step 1 has ended.`).waitFor();
    const alerts = steps(page).getByRole('alert');
    await expect
      .poll(() => alerts.allTextContents())
      .toEqual([
        `Left out: it names ${other.name}, which step 1 has ended.`,
        'Left out: it names nothing, which no Partnership has for an id.',
      ]);
    expect((await cells(page, 'Partnerships')).at(-1)).toBe('−1');
    // Moved up it applies, and the merge after it does not.
    await steps(page)
      .getByRole('button', { name: `Earlier: Wind up ${other.name}` })
      .click();
    await items(page).first().getByText('is wound up').waitFor();
    await items(page).nth(1).getByRole('alert').waitFor();
    await steps(page)
      .getByRole('button', { name: `Remove: Merge ${other.name} into ${one.name}` })
      .click();
    await page.waitForURL(() => stepsOf(page).length === 2);
    await page.goBack();
    await page.waitForURL(() => stepsOf(page).length === 3);
  });

  test('that mean nothing are told of and left out', async () => {
    const finding = await duplication();
    const page = await openPage({ at: address([{ kind: 'abolish' }, mergeOf(finding), 7]) });
    await workedOut(page);
    await steps(page).getByText('2 steps in the address mean nothing here and were left out.').waitFor();
    await expect.poll(() => items(page).count()).toBe(1);
    await page.goto('/scenarios?steps=%5B%7B');
    await steps(page).getByText('1 step in the address means nothing here and was left out.').waitFor();
  });

  test('of every kind have a form, which says when something is lacking', async () => {
    const page = await openPage({ at: '/scenarios' });
    await page.getByRole('button', { name: 'Add a step' }).click();
    const kinds = page.getByRole('combobox', { name: 'What to do' });
    const options = await kinds.getByRole('option').allTextContents();
    expect(options).toHaveLength(11);
    for (const option of options) {
      await kinds.selectOption({ label: option });
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('form').getByRole('alert').waitFor();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add a step' }).waitFor();
  });

  test('found a partnership that later ones name, and are changed', async () => {
    const page = await openPage({ at: '/scenarios' });
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByRole('combobox', { name: 'What to do' }).selectOption({ label: 'Found a new one' });
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Board on paper');
    await choose(page, 'Members', 'Haskenshire County Council');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await items(page).getByText('Board on paper is founded with 1 member.').waitFor();
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByRole('combobox', { name: 'What to do' }).selectOption({ label: 'Seat a member' });
    await choose(page, 'Partnership', 'Board on paper');
    await choose(page, 'Member', 'LSC Haskenshire');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await items(page).nth(1).getByText('LSC Haskenshire joins Board on paper.').waitFor();
    await steps(page).getByRole('button', { name: 'Change: Found Board on paper' }).click();
    const form = page.getByRole('form', { name: 'Change this step' });
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill('The new board');
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await items(page).nth(1).getByText('LSC Haskenshire joins The new board.').waitFor();
    await page
      .getByRole('img', { name: /The new board: 2 members: Haskenshire County Council and LSC Haskenshire/ })
      .waitFor();
  });
});

describe('what steps come to', () => {
  test('names who loses a seat and where, draws both sides, and opens a finding that would be gone', async () => {
    const finding = await duplication();
    const [one, other] = finding.subjects as [Finding['subjects'][number], Finding['subjects'][number]];
    const page = await openPage({ at: address([mergeOf(finding)]) });
    await workedOut(page);
    const losers = page.getByRole('table', { name: 'Who loses a seat' });
    const shared = finding.reasons.find(({ part }) => part === 'members')!.nodes;
    for (const { name } of shared) {
      const row = losers.getByRole('row').filter({ hasText: name });
      await expect.poll(() => row.getByRole('cell').first().textContent()).toBe('a seat');
      await expect.poll(() => row.getByRole('cell').last().getByRole('button').allTextContents()).toEqual([other.name]);
      const isLead = (await row.getByRole('cell').last().textContent())!.endsWith('as lead');
      expect(isLead).toBe(name === 'Quarlenworthy District Council');
    }
    const before = page.getByRole('img', { name: /^As it is\./ });
    await before.waitFor();
    await expect.poll(() => before.getAttribute('aria-label')).toContain(`${other.name}: `);
    await expect
      .poll(() => page.getByRole('img', { name: /^After\./ }).getAttribute('aria-label'))
      .not.toContain(`${other.name}: `);
    await page.getByRole('button', { name: finding.title }).click();
    await page.waitForURL((url) => url.pathname === '/findings' && url.searchParams.get('finding') === finding.id);
    await page.getByRole('link', { name: 'Scenarios' }).click();
    await workedOut(page);
    await items(page).getByText(`into ${one.name}`).first().waitFor();
  });

  test('is told where nobody loses everything and where somebody does', async () => {
    const { partnerships } = { partnerships: (await duplication()).subjects.map(({ id }) => id) };
    const page = await openPage({ at: address(partnerships.map((partnership) => ({ kind: 'wind-up', partnership }))) });
    await workedOut(page);
    const losers = page.getByRole('region', { name: 'Who loses a seat' });
    await expect.poll(() => losers.getByRole('paragraph').textContent()).toMatch(/lose a seat/);
    expect((await cells(page, 'Partnerships')).at(-1)).toBe('−2');
  });
});

describe('a kept scenario', () => {
  afterEach(async () => {
    const { scenarios } = await json<{ scenarios: SavedInShort[] }>('/api/scenarios/saved');
    for (const { id } of scenarios) await fetch(api(`/api/scenarios/saved/${id}`), { method: 'DELETE' });
  });

  const list = (page: Page) => page.getByRole('region', { name: 'Kept scenarios' });
  const keep = async (page: Page, name: string) => {
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await page.getByRole('button', { name: 'Keep these steps' }).click();
    await list(page)
      .getByRole('button', { name: `Open ${name}` })
      .waitFor();
  };

  test('is opened, renamed, deleted and brought back', async () => {
    const finding = await duplication();
    const page = await openPage({ at: address([mergeOf(finding)]) });
    await workedOut(page);
    await keep(page, 'One board');
    await page.goto('/scenarios');
    await list(page).getByRole('button', { name: 'Open One board' }).click();
    await workedOut(page);
    expect(stepsOf(page)).toEqual([mergeOf(finding)]);
    await list(page).getByRole('button', { name: 'Rename One board' }).click();
    await page.getByRole('textbox', { name: 'New name' }).fill('A single board');
    await page.keyboard.press('Enter');
    await list(page).getByRole('button', { name: 'Delete A single board' }).click();
    await list(page).getByText('None is kept yet').waitFor();
    await list(page).getByRole('button', { name: 'Undo' }).click();
    await list(page).getByRole('button', { name: 'Open A single board' }).waitFor();
  });
});

test('a printed page holds title, steps, figures, losers and what it rests on, and no controls', async () => {
  const finding = await duplication();
  const page = await openPage({ at: address([mergeOf(finding)]), colorScheme: 'dark' });
  await workedOut(page);
  await page.emulateMedia({ media: 'print' });
  for (const text of [
    'nothing real changes',
    /revision \d/,
    /sources: documented and illustrative/,
    'Holds made-up',
    'Changes on paper',
  ])
    await page.locator('main').getByText(text).filter({ visible: true }).first().waitFor();
  await items(page).first().waitFor();
  await figures(page).waitFor();
  await page.getByRole('table', { name: 'Who loses a seat' }).waitFor();
  for (const name of ['Print', 'Add a step', 'Keep these steps'])
    await expect.poll(() => page.getByRole('button', { name }).isVisible()).toBe(false);
  await expect.poll(() => page.getByRole('navigation').isVisible()).toBe(false);
  const scheme = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const printed = document.documentElement.dataset['mantineColorScheme'];
    window.dispatchEvent(new Event('afterprint'));
    return [printed, document.documentElement.dataset['mantineColorScheme']];
  });
  expect(scheme).toEqual(['light', 'dark']);
});

describe('the proposal test', () => {
  test('answers five questions, ranks hosts, and tries one on paper', async () => {
    const page = await openPage({ at: '/scenarios?paper=proposal' });
    await page.getByRole('button', { name: 'Ask the five questions' }).click();
    await page.getByRole('alert').getByText('Name at least one theme, area or member.').waitFor();
    await page.getByRole('textbox', { name: 'Name of the task' }).fill('Fewer burglaries');
    await choose(page, 'Who has to take part', 'Haskenshire County Council');
    await choose(page, 'Who has to take part', 'LSC Haskenshire');
    await choose(page, 'Who has to take part', 'Haskenshire Probation Service');
    await page.getByRole('button', { name: 'Ask the five questions' }).click();
    const questions = page.getByRole('region', { name: 'Five questions' });
    await questions.waitFor();
    await expect.poll(() => questions.getByRole('listitem').count()).toBe(5);
    for (const text of await questions.getByRole('listitem').allTextContents())
      expect(text).toMatch(/(Yes|No|To check)/);
    expect(JSON.parse(new URL(page.url()).searchParams.get('task') ?? '')).toMatchObject({ name: 'Fewer burglaries' });
    await page.reload();
    const hosts = page.getByRole('table', { name: 'Partnerships that could take it' });
    await hosts.waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Name of the task' }).inputValue())
      .toBe('Fewer burglaries');
    const tries = hosts.getByRole('button', { name: /^Try it on paper with / });
    const host = (await tries.first().getAttribute('aria-label'))!.replace('Try it on paper with ', '');
    await tries.first().click();
    await workedOut(page);
    expect(stepsOf(page).every(({ kind }) => kind === 'add-member')).toBe(true);
    await items(page).first().getByText(`on ${host}`).waitFor();
    await page.goBack();
    await hosts.getByRole('button', { name: 'Try it on paper as a new one' }).click();
    await items(page).getByText('Fewer burglaries is founded with 3 members.').waitFor();
  });
});

describe('axe finds nothing wrong', () => {
  test.each(['light', 'dark'] as const)('in %s', async (colorScheme) => {
    const finding = await duplication();
    const task = JSON.stringify({
      members:
        mergeOf(finding).kind === 'merge' ? [finding.reasons.find(({ part }) => part === 'members')!.nodes[0]!.id] : [],
    });
    const found: unknown[] = [];
    const look = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]));
    };
    const page = await openPage({ at: '/scenarios', colorScheme });
    await page
      .getByRole('button', { name: /^(Merge|Seat|Link|Make|Found|Let) / })
      .first()
      .waitFor();
    await look(page);
    await page.goto(address([mergeOf(finding), mergeOf(finding)], { draft: JSON.stringify(mergeOf(finding)) }));
    await workedOut(page);
    await page.getByRole('img', { name: /^After\./ }).waitFor();
    await look(page);
    await page.goto(`/scenarios?paper=proposal&task=${encodeURIComponent(task)}`);
    await page.getByRole('region', { name: 'Five questions' }).waitFor();
    await look(page);
    expect(found).toEqual([]);
  });
});
