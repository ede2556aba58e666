import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

describe('how findings are reckoned', () => {
  test('is found from the findings; a change tells its effect, is saved, and goes back', async () => {
    const page = await openPage({ at: '/findings' });
    await page.getByRole('link', { name: 'How findings are reckoned' }).click();
    await page.getByRole('heading', { level: 1, name: 'How findings are reckoned' }).waitFor();
    const effect = page.getByRole('region', { name: 'What this would change' });
    await effect.getByText('Nothing is changed yet.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Save for everybody' }).isDisabled()).toBe(true);

    const shared = page.getByLabel('Shared members, at least');
    await shared.fill('6');
    await effect
      .getByRole('region', { name: 'Share most of their members' })
      .getByText(/would go/)
      .waitFor();
    await expect.poll(() => effect.getByRole('listitem').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Save for everybody' }).click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await expect.poll(() => shared.inputValue()).toBe('6');

    await page.getByRole('button', { name: 'Back to the values at first' }).click();
    await effect
      .getByText(/would come/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Save for everybody' }).click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await expect.poll(() => shared.inputValue()).toBe('3');
  });

  test('a duty is added by an import of its own, which the history has and takes back', async () => {
    const page = await openPage({ at: '/findings/settings' });
    const duties = page.getByRole('region', { name: 'Which areas must have a partnership' });
    await duties.getByRole('button', { name: 'Add a duty' }).click();
    await duties.getByLabel('Kind of area').fill('an area of no kind');
    await duties.getByLabel('Type of partnership').fill('LSP');
    await duties.getByRole('button', { name: 'Import this change' }).click();
    await duties.getByText('Imported: it stands in the history of imports.').waitFor();
    await duties.getByText('Every an area of no kind: LSP').waitFor();
    const { imports } = (await (await page.request.get('/api/imports')).json()) as { imports: { id: string }[] };
    expect((await page.request.delete(`/api/imports/${imports[0]!.id}`)).ok()).toBe(true);
    await page.reload();
    await duties.getByRole('button', { name: 'Add a duty' }).waitFor();
    await expect.poll(() => duties.getByText('Every an area of no kind: LSP').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('is free of faults in the %s theme', async (colorScheme) => {
    const page = await openPage({ at: '/findings/settings', colorScheme });
    await page.getByLabel('Shared members, at least').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
