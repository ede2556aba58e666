/** The illustrative county: areas alike have the likeness that their Cypher finds, and what became of their partnerships. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { comparableAreas } from '#contract/comparable-areas';
import type { OkOf } from '#contract/endpoint';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { cypherText } from '../../server/neo4j/statement.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance;

beforeAll(async () => {
  graph = await emptyGraph();
  const { errors } = await importBundle(graph.connected, [join(projectRoot, 'seed', 'county')], { at: testTime });
  expect(errors).toEqual([]);
  app = await appOver(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const area = 'district:IC-D3';

const comparable = async (): Promise<OkOf<typeof comparableAreas>> => {
  const { status, body } = await ask(app, `/api/comparable-areas?area=${encodeURIComponent(area)}&limit=100`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as OkOf<typeof comparableAreas>;
};

it('finds the programmes in common that its Cypher finds, and the other districts of the county', async () => {
  const answer = await comparable();
  expect(Check(comparableAreas.ok, answer)).toBe(true);
  expect([answer.areaKind, answer.total, answer.areas.length]).toEqual(['district', 8, 8]);
  const { records } = await graph.connected.driver.executeQuery(cypherText('library/areas-alike'), {
    area,
    at: null,
    sources: null,
  });
  const byCypher = new Map(records.map((record) => [record.get('area'), record.get('programmes')]));
  for (const { id, parts } of answer.areas) expect([id, parts.programmes]).toEqual([id, byCypher.get(id)]);
});

it('tells every succession that is recorded on an area, with its date and source', async () => {
  const { areas, area: own } = await comparable();
  const told = [own, ...areas].flatMap(({ rearrangements }) => rearrangements).filter(({ from }) => from.length > 0);
  expect(told.length).toBeGreaterThan(0);
  for (const { when, citations } of told) {
    expect(when).not.toBeNull();
    expect(citations.map(({ kind }) => kind)).toContain('synthetic');
  }
});

it('is refused for an area that is not there', async () => {
  expect(await ask(app, '/api/comparable-areas?area=nowhere')).toMatchObject({
    status: 404,
    body: { code: 'NODE_NOT_FOUND' },
  });
});
