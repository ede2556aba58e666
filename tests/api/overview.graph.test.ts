/** The figures of the overview on the documented network and the county, beside what sources printed of the same. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#contract/audit';
import { composition } from '#contract/composition';
import type { Endpoint, OkOf } from '#contract/endpoint';
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

describe('the audit of an agency', () => {
  it("shows Wycombe's published 157 and 60 with the lines where they stand", async () => {
    const { published } = await answerOf(audit, 'agency=a-wycombe-dc');
    const total = (table: string) =>
      published.find((each) => each.table === `Wycombe: ${table}` && each.row === 'Total' && each.column === 'Total');
    expect(total('all partnerships and arrangements')).toMatchObject({ value: 157, locators: ['003:455'] });
    expect(total('critical partnerships and arrangements')).toMatchObject({ value: 60, locators: ['003:472'] });
    expect(published.filter(({ column }) => column === 'Total')).toHaveLength(10);
  });

  it('counts all and the critical ones', async () => {
    const { items, all, critical } = await answerOf(audit, 'agency=ic-a-haskenshire-county-council');
    expect(items.length).toBeGreaterThan(20);
    expect(all.totals.total).toBe(items.length);
    expect(critical.totals.total).toBe(items.filter(({ importance }) => importance === 'critical').length);
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
});

describe('partnerships', () => {
  it('know no type that the graph does not have', async () => {
    const { status, body } = await ask(app, '/api/partnerships?type=circus');
    expect([status, (body as { code: string }).code]).toEqual([400, 'INVALID_REQUEST']);
  });
});
