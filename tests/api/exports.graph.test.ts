/** Exports over HTTP: the file, what it is, and how it is called. */
import type { FastifyInstance } from 'fastify';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableNames } from '#contract/bundle';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance;
beforeAll(async () => {
  graph = await emptyGraph();
  app = await appOver(graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

const ask = (url: string) => app.inject({ url });

describe('GET /api/exports', () => {
  it.each([
    ['csv', 'application/zip', 'joined-up-revision-1.zip', 'PK'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'joined-up-revision-1.xlsx', 'PK'],
    ['json', 'application/json; charset=utf-8', 'joined-up-revision-1.json', '{"directed":true'],
    ['graphml', 'application/graphml+xml; charset=utf-8', 'joined-up-revision-1.graphml', '<?xml'],
    ['gexf', 'application/gexf+xml; charset=utf-8', 'joined-up-revision-1.gexf', '<?xml'],
    ['cypher', 'text/plain; charset=utf-8', 'joined-up-revision-1.cypher', '// Joined-Up'],
  ])('answers %s as a file of its kind', async (format, type, name, start) => {
    await importBundle(graph.connected, [await bundleFolder({ 'memberships.csv': 'partnership,agency\n=P1,A1\n' })], {
      at: testTime,
    });
    const { statusCode, headers, rawPayload } = await ask(`/api/exports/${format}`);
    expect([statusCode, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      type,
      `attachment; filename="${name}"`,
    ]);
    expect(rawPayload.toString('latin1').startsWith(start)).toBe(true);
  });

  it('packs a file a table, in which no cell is a formula', async () => {
    const files = unzipSync((await ask('/api/exports/csv')).rawPayload);
    expect(Object.keys(files)).toEqual(tableNames.map((table) => `${table}.csv`));
    expect(strFromU8(files['memberships.csv']!)).toContain("\n'=P1,A1,");
  });

  it('gives the same bytes for the same graph', async () => {
    const [one, two] = [await ask('/api/exports/csv'), await ask('/api/exports/csv')];
    expect(one.rawPayload.equals(two.rawPayload)).toBe(true);
  });

  it.each([
    ['/api/exports/pdf', 'INVALID_REQUEST'],
    ['/api/exports/__proto__', 'INVALID_REQUEST'],
    ['/api/exports/csv?focus=A1', 'INVALID_REQUEST'],
    ['/api/exports/csv?at=2001-02-30', 'INVALID_REQUEST'],
    ['/api/exports/csv?sources=nowhere', 'UNKNOWN_SOURCE'],
    ['/api/exports/csv?area=nowhere', 'UNKNOWN_AREA'],
  ])('refuses %s', async (url, code) => {
    const { statusCode, body } = await ask(url);
    expect([statusCode, JSON.parse(body)]).toMatchObject([400, { code }]);
  });

  it.each([
    ['at=1999', 'joined-up-revision-2-as-at-1999.json', ['A1', '=P1']],
    ['at=2001&sources=import', 'joined-up-revision-2-as-at-2001-part.json', ['A1', 'A2', '=P1']],
    ['sources=document', 'joined-up-revision-2-part.json', []],
  ])('holds what the scope %s shows, and is called so', async (query, name, ids) => {
    const tables = { 'agencies.csv': 'id,started\nA2,2000-05-01\n' };
    await importBundle(graph.connected, [await bundleFolder(tables)], { at: testTime });
    const { headers, body } = await ask(`/api/exports/json?${query}`);
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`);
    const { nodes } = JSON.parse(body) as { nodes: { id: string; label: string }[] };
    expect(nodes.filter(({ label }) => label !== 'Source').map(({ id }) => id)).toEqual(ids);
  });

  it('says what a format cannot hold', async () => {
    await graph.connected.driver.executeQuery('MATCH (a:Agency) SET a.colour = "red"');
    const { statusCode, body } = await ask('/api/exports/csv');
    expect([statusCode, JSON.parse(body)]).toMatchObject([409, { code: 'EXPORT_REFUSED' }]);
    expect((await ask('/api/exports/json')).statusCode).toBe(200);
  });
});
