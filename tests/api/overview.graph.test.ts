/** The figures of the overview on the documented network and the county, beside what sources printed of the same. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#contract/audit';
import { composition } from '#contract/composition';
import type { CypherAnswer } from '#contract/cypher';
import type { Endpoint, OkOf } from '#contract/endpoint';
import { partnerships } from '#contract/partnerships';
import { plans } from '#contract/plans';
import { queries } from '#contract/queries';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance;

beforeAll(async () => {
  graph = await emptyGraph();
  app = await appOver(graph);
  for (const example of ['documented', 'county']) {
    const { errors } = await importBundle(graph.connected, [join(projectRoot, 'seed', example)], { at: testTime });
    expect(errors).toEqual([]);
  }
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const answerOf = async <E extends Endpoint>(endpoint: E, search: string): Promise<OkOf<E>> => {
  const { status, body } = await ask(app, `${endpoint.path}?${search}`);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(Check(endpoint.ok, body)).toBe(true);
  return body as OkOf<E>;
};

/** What a query of the library answers in the console. */
const cypherOf = async (id: string, given: Readonly<Record<string, unknown>>): Promise<CypherAnswer> => {
  const library = (await answerOf(queries, '')).queries;
  const { query } = library.find((each) => each.id === id)!;
  const { status, body } = await ask(app, '/api/cypher', { query, params: given });
  expect(status, JSON.stringify(body)).toBe(200);
  return body as CypherAnswer;
};

describe('the audit of an agency', () => {
  it("shows Wycombe's published 157 and 60 with the lines where they stand", async () => {
    const { published } = await answerOf(audit, 'agency=a-wycombe-dc');
    const total = (table: string) =>
      published.find((each) => each.table === `Wycombe: ${table}` && each.row === 'Total' && each.column === 'Total');
    expect(total('all partnerships and arrangements')).toMatchObject({ value: 157, locators: ['003:455'] });
    expect(total('critical partnerships and arrangements')).toMatchObject({ value: 60, locators: ['003:472'] });
    expect(published.filter(({ column }) => column === 'Total')).toHaveLength(10);
  });

  it('gives the numbers of its Cypher', async () => {
    const agency = 'ic-a-haskenshire-county-council';
    const { items, all, critical } = await answerOf(audit, `agency=${agency}`);
    const { rows } = await cypherOf('library/audit-of', { agency });
    expect(items.length).toBeGreaterThan(20);
    expect(items.map((item) => [item.partnership.name, item.level, item.importance, item.involvement]).sort()).toEqual(
      rows.map(([name, , level, importance, involvement]) => [name, level, importance, involvement]).sort(),
    );
    expect(all.totals.total).toBe(rows.length);
    expect(critical.totals.total).toBe(rows.filter(([, , , importance]) => importance === 'critical').length);
  });

  it('refuses an agency that there is not, naming it', async () => {
    const { status, body } = await ask(app, '/api/audit?agency=nobody');
    expect([status, (body as { code: string }).code]).toEqual([404, 'NODE_NOT_FOUND']);
    expect((await ask(app, '/api/audit')).status).toBe(400);
  });
});

describe('the composition of Learning Partnerships', () => {
  it('stands beside what the DfEE printed, the previous figure too', async () => {
    const { published } = await answerOf(composition, 'type=Learning%20Partnership');
    const printed = published
      .filter(({ table }) => table === 'DfEE membership shares')
      .map(({ row, column, value, locators }) => [row, column, value, ...locators]);
    expect(printed).toEqual(
      expect.arrayContaining([
        ['Voluntary and community bodies', 'share', 52, '001:17'],
        ['Voluntary and community bodies', 'previously', 48, '001:17'],
        ['Training providers', 'share', 44, '001:19'],
        ['Trade unions', 'share', 36, '001:21'],
      ]),
    );
  });

  it('gives the numbers of its Cypher', async () => {
    const { rows } = await answerOf(composition, 'type=LSP');
    const counted = await cypherOf('library/composition-of', { type: 'LSP' });
    const types = rows.filter(({ of }) => of === 'type').map(({ name, having }) => `${name} ${having}`);
    expect(types.length).toBeGreaterThan(5);
    expect(types.sort()).toEqual(counted.rows.map(([name, having]) => `${name} ${having}`).sort());
  });
});

describe('plans and partnerships', () => {
  it('are as many as their Cypher lists', async () => {
    const listed = await answerOf(plans, 'limit=1000');
    expect(listed.plans.map(({ name }) => name).sort()).toEqual(
      (await cypherOf('library/plans-and-owners', {})).rows.map(([name]) => name).sort(),
    );
    const all = await answerOf(partnerships, 'limit=10000');
    const typed = await cypherOf('library/typology', {});
    expect(all.partnerships.map(({ name, typology }) => `${name} ${typology.formality}`).sort()).toEqual(
      typed.rows.map(([name, , , formality]) => `${name} ${formality}`).sort(),
    );
  });

  it('knows no type that the graph does not have', async () => {
    const { status, body } = await ask(app, '/api/partnerships?type=circus');
    expect([status, (body as { code: string }).code]).toEqual([400, 'INVALID_REQUEST']);
  });
});
