/** Areas of the county: what is planted is found, and the library's queries say the same. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaMap } from '#contract/area-map';
import { areaSystems } from '#contract/area-systems';
import type { Endpoint, OkOf } from '#contract/endpoint';
import { misfits } from '#contract/misfits';
import { outlines } from '#contract/outlines';
import { straddling } from '#contract/straddling';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { cypherText } from '../../server/neo4j/statement.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance;

const open = async (folders: readonly string[]) => {
  graph = await emptyGraph();
  const { errors } = await importBundle(graph.connected, [...folders], { at: testTime });
  expect(errors).toEqual([]);
  app = await appOver(graph);
};
const close = async () => {
  await app?.close();
  await graph?.close();
};

const answerOf = async <E extends Endpoint>(endpoint: E, query = ''): Promise<OkOf<E>> => {
  const { status, body } = await ask(app, `${endpoint.path}?${query}`);
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200);
  expect(Check(endpoint.ok, body)).toBe(true);
  return body as OkOf<E>;
};

/** Rows of a query of the library, as the console runs it. */
const rowsOf = async (name: string, params: object): Promise<readonly unknown[][]> => {
  const { status, body } = await ask(app, '/api/cypher', {
    query: cypherText(`library/${name}`),
    params: { at: null, sources: null, inArea: null, ...params },
  });
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200);
  return (body as { readonly rows: unknown[][] }).rows;
};

const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join(' | ')).sort();

describe('the areas of the county', () => {
  const kinds = ['district', 'health area'] as const;
  const params = { kind: kinds[0], other: kinds[1] };

  beforeAll(() => open([join(projectRoot, 'seed', 'county')]));
  afterAll(close);

  it('stand to those of another kind as they are laid out, and as Cypher says', async () => {
    const { systems, pairs, reported } = await answerOf(areaSystems);
    expect(systems.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ward', ...kinds, 'LSC area']));
    const { standings } = pairs.find(({ a, b }) => a === kinds[0] && b === kinds[1])!;
    // D1 and D7 have a health area of their own; D2 and D3 share one, D6 and D8 share theirs with half a neighbour; D4, D5 and D9 are divided.
    expect(Object.fromEntries(Object.entries(standings).map(([standing, { areas }]) => [standing, areas]))).toEqual({
      coterminous: 2,
      within: 4,
      overlaps: 3,
      contains: 0,
      apart: 0,
      unknown: 0,
    });
    expect(standings.coterminous.units).toBe(20);
    const told = await rowsOf('area-systems', params);
    const counted = new Map<unknown, number>();
    for (const [, , standing] of told) counted.set(standing, (counted.get(standing) ?? 0) + 1);
    expect([...counted].sort()).toEqual([
      ['coterminous', 2],
      ['overlaps', 3],
      ['within', 4],
    ]);
    expect(reported).toEqual([]);
  });

  it('lie across each other in the wards that Cypher counts', async () => {
    const { misfits: found, total } = await answerOf(misfits, `kinds=${encodeURIComponent(kinds.join())}`);
    const rows = await rowsOf('misfits', params);
    expect(sorted(found.map((each) => [each.a.name, each.b.name, each.shared, each.onlyA, each.onlyB]))).toEqual(
      sorted(rows.map((row) => row.slice(0, 5))),
    );
    expect(total).toBe(rows.length);
    expect(total).toBeGreaterThan(0);
    expect(found.every(({ units, firstUnits }) => units > 0 && firstUnits.length === units)).toBe(true);
    expect(found.some(({ firstUnits }) => firstUnits.some(({ partnerships }) => partnerships.total > 0))).toBe(true);
  });

  it.each(['district', 'health area', 'LSC area'])(
    'are crossed, of kind %s, by the partnerships that Cypher finds',
    async (kind) => {
      const { partnerships } = await answerOf(straddling, `kind=${encodeURIComponent(kind)}&limit=10000`);
      const cut = partnerships.flatMap(({ name, units, areas }) =>
        areas.filter(({ shared, of }) => shared < of).map((area) => [name, area.name, area.shared, area.of, units]),
      );
      expect(sorted(cut)).toEqual(sorted(await rowsOf('partnerships-across-lines', { kind })));
      const several = partnerships
        .filter(({ areas }) => areas.length > 1)
        .map(({ name, areas }) => [name, areas.length]);
      const told = new Map((await rowsOf('straddling-partnerships', { kind })).map(([name, areas]) => [name, areas]));
      expect(several.filter(([name, areas]) => told.get(name) !== areas)).toEqual([]);
    },
  );

  it('have as many partnerships on them as Cypher counts', async () => {
    const { areas, tiles } = await answerOf(areaMap, 'kind=district&beside=health%20area');
    expect(sorted(areas.map(({ name, units, partnerships, byName }) => [name, units, partnerships, byName]))).toEqual(
      sorted(await rowsOf('load-of-areas', { kind: 'district' })),
    );
    expect(tiles!.ids).toHaveLength(areas.reduce((sum, { units }) => sum + units, 0));
    expect(areas.reduce((sum, { gaps }) => sum + gaps, 0)).toBe(2);
  });

  it('answers a kind that there is not, and a wrong number of kinds, with what there is', async () => {
    for (const address of ['/api/straddling?kind=moon', '/api/area-map?kind=moon', '/api/outlines?kind=moon']) {
      const { status, body } = await ask(app, address);
      expect([status, body]).toMatchObject([
        400,
        { code: 'INVALID_REQUEST', message: expect.stringContaining('ward') },
      ]);
    }
    expect((await ask(app, '/api/misfits?kinds=district')).status).toBe(400);
  });

  it('are drawn by their own outlines, else by those of all their base units', async () => {
    expect((await answerOf(outlines, 'kind=district')).outlines).toEqual([]);
    const folder = await mkdtemp(join(tmpdir(), 'joined-up-outlines-'));
    const square = (x: number) =>
      JSON.stringify({
        type: 'Polygon',
        coordinates: [
          [
            [x, 0],
            [x, 1],
            [x + 1, 1],
            [x + 1, 0],
            [x, 0],
          ],
        ],
      });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const wards = Array.from({ length: 10 }, (_, place) => `ward:IC-W01${String(place + 1).padStart(2, '0')}`);
    const lines = [
      ...wards.map((id, place) => `${id},,${quoted(square(place))}`),
      `district:IC-D2,,${quoted(square(20))}`,
    ];
    await writeFile(join(folder, 'boundaries.csv'), ['id,name,geometry', ...lines, ''].join('\n'));
    const { errors } = await importBundle(graph.connected, [folder], { at: testTime });
    await rm(folder, { recursive: true });
    expect(errors).toEqual([]);
    const answer = await answerOf(outlines, 'kind=district');
    expect(answer.outlines.map(({ id, geometries }) => [id, geometries.length])).toEqual([
      ['district:IC-D1', 10],
      ['district:IC-D2', 1],
    ]);
    expect(answer.outlines[1]!.geometries).toEqual([square(20)]);
    expect((await answerOf(outlines, 'kind=district&area=district%3AIC-D2')).outlines).toHaveLength(1);
  });
});
