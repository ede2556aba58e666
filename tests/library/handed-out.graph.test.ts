/** The library that is handed out, on the documented network and the county: each query passes the guard and answers. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Check } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import type { CypherAnswer } from '#contract/cypher';
import type { OkOf } from '#contract/endpoint';
import { findingRules } from '#contract/findings';
import { findingsGroup, type LibraryQuery, queries } from '#contract/queries';
import { projectRoot } from '../../server/project-root.ts';
import { editableDefaults } from '../../server/settings/saved-settings.ts';
import { applicationWith } from '../support/application.ts';
import { ask, send } from '../support/running-app.ts';

const now = applicationWith('documented', 'county');

const library = async (): Promise<readonly LibraryQuery[]> => {
  const { status, body } = await ask(now().app, '/api/queries');
  expect(status).toBe(200);
  expect(Check(queries.ok, body)).toBe(true);
  return (body as OkOf<typeof queries>).queries;
};

const run = ({ query, params }: LibraryQuery) =>
  ask(now().app, '/api/cypher', {
    query,
    params: Object.fromEntries(params.map(({ name, default: value }) => [name, value])),
  });

describe('the library of queries', () => {
  it('hands out every file of the library and the definition of every rule', async () => {
    const files = readdirSync(join(projectRoot, 'cypher', 'library')).map((file) => file.replace('.cypher', ''));
    expect((await library()).map(({ id }) => id)).toEqual([
      ...files.sort().map((name) => `library/${name}`),
      ...findingRules.map((rule) => `findings/${rule}`),
    ]);
  });

  it('says of each what it asks, why, about what, what it takes and what it returns', async () => {
    for (const { id, group, question, purpose, params, returns, query } of await library()) {
      expect(question, id).toMatch(/^[A-Z].+\?$/);
      expect(purpose, id).toMatch(/^[A-Z].+\.$/);
      expect(group, id).toMatch(id.startsWith('findings/') ? findingsGroup : /^[A-Z]/);
      expect(query, id).toMatch(/\n(RETURN|ORDER BY|\})|RETURN/);
      const named = new Set([...query.replaceAll(/\/\/.*/g, '').matchAll(/\$(\w+)/g)].map(([, name]) => name!));
      expect(params.map(({ name }) => name).sort(), id).toEqual([...named].sort());
      expect(
        params.filter(({ about }) => about === ''),
        id,
      ).toEqual([]);
      expect(returns.length, id).toBeGreaterThan(0);
    }
  });

  it('takes thresholds as they are set', async () => {
    const { minShared } = editableDefaults.thresholds;
    const settings = { ...editableDefaults, thresholds: { ...editableDefaults.thresholds, minShared: minShared + 4 } };
    expect((await send(now().app, 'PUT', '/api/settings', settings)).status).toBe(200);
    const of = (await library()).find(({ id }) => id === 'findings/similar-partnerships')!;
    expect(of.params.find(({ name }) => name === 'minShared')).toEqual({
      name: 'minShared',
      type: 'number',
      default: minShared + 4,
      about: 'as set in the settings of findings',
    });
    await send(now().app, 'PUT', '/api/settings', editableDefaults);
  });

  it('passes the guard, every one, and returns the columns that it says', async () => {
    const refused: unknown[] = [];
    for (const query of await library()) {
      const { status, body } = await run(query);
      const { columns, rows } = body as CypherAnswer;
      if (status !== 200) refused.push([query.id, body]);
      else if (columns.join() !== query.returns.join()) refused.push([query.id, columns]);
      else if (rows.length === 0 && query.id.startsWith('library/')) refused.push([query.id, 'no rows']);
    }
    expect(refused).toEqual([]);
  }, 180_000);
});
