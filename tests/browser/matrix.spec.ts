/** The matrix of seats beside the picture: the same content, and the same selection. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const grid = { name: 'Who sits on what, as a matrix' } as const;

describe('the matrix', () => {
  test('shows the seats in the picture, and selects what the picture selects', async () => {
    const page = await openPage({ at: '/?sources=illustrative' });
    await page.getByRole('button', { name: 'Matrix' }).click();
    const matrix = page.getByRole('grid', grid);
    await matrix.waitFor();
    const first = matrix.getByRole('rowheader').first();
    const name = (await first.textContent()) ?? '';
    await first.click();
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name }).waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toMatch(/^(Agency|Person|Partnership):/);
    await expect.poll(() => matrix.locator('[role=rowheader][data-selected=true]').textContent()).toBe(name);
  });

  test('agrees with the seats that the server tells of', async () => {
    const page = await openPage({ at: '/?sources=illustrative&table=matrix' });
    const matrix = page.getByRole('grid', grid);
    const cell = matrix.getByRole('gridcell').first();
    await cell.waitFor();
    const [, member = '', board = ''] = /^(.+) on (.+): .+$/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
    const hits = await page.request.get('/api/search', { params: { q: board, kind: 'Partnership', limit: '1' } });
    const {
      hits: [hit],
    } = (await hits.json()) as { readonly hits: readonly { readonly id: string }[] };
    const details = await page.request.get(`/api/partnerships/${encodeURIComponent(hit?.id ?? '')}`);
    const { relations } = (await details.json()) as {
      readonly relations: readonly { readonly type: string; readonly other: { readonly name: string } }[];
    };
    expect(relations.filter(({ type }) => type === 'MEMBER_OF').map(({ other }) => other.name)).toContain(member);
  });

  test('is walked by keys, each cell told in words', async () => {
    const page = await openPage({ at: '/?picture=whole&sources=illustrative&table=matrix' });
    const matrix = page.getByRole('grid', grid);
    await matrix.focus();
    const active = async () => {
      const id = await matrix.getAttribute('aria-activedescendant');
      return page.locator(`[id="${id}"]`);
    };
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await active()).getAttribute('aria-label')).toMatch(/ on .+: /);
    await page.keyboard.press('End');
    const last = await active();
    await last.waitFor();
    await expect.poll(() => last.getAttribute('aria-colindex')).toBe(await matrix.getAttribute('aria-colcount'));
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    const name = (await (await active()).textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name }).waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (colorScheme) => {
    const page = await openPage({ at: '/?sources=illustrative&table=matrix', colorScheme });
    await page.getByRole('gridcell').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('[data-table=matrix]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
