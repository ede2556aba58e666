/** The overview's endpoints on the illustrative nation at scale 1, made here: what was planted in every region is found through them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { isInt } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { coverage } from '#contract/coverage';
import type { OkOf } from '#contract/endpoint';
import type { overload } from '#contract/overload';
import { writeNation } from '../../seed/national/write-nation.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';

interface Case {
  readonly subjects: readonly string[];
}

/** Least share of the planted that is to be found, and of the found that is to be planted. */
const least = 0.95;

let folder: string;
let graph: OpenGraph;
let app: FastifyInstance;
let truth: Readonly<Record<string, { readonly planted: readonly Case[] }>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'joined-up-nation-'));
  writeNation(folder, { scale: 1 });
  truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as typeof truth;
  graph = await emptyGraph();
  const { errors } = await importBundle(graph.connected, [folder], { at: testTime });
  expect(errors).toEqual([]);
  app = await appOver(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

const board = async (query: string): Promise<OkOf<typeof overload>> =>
  (await ask(app, `/api/overload?${query}&limit=10000`)).body as OkOf<typeof overload>;

const planted = (rule: string): ReadonlySet<string> =>
  new Set(truth[rule]!.planted.flatMap(({ subjects }) => subjects));

const expectAgreement = (found: ReadonlySet<string>, wanted: ReadonlySet<string>) => {
  const hits = [...wanted].filter((each) => found.has(each)).length;
  expect(hits / wanted.size, 'recall').toBeGreaterThanOrEqual(least);
  expect(hits / found.size, 'precision').toBeGreaterThanOrEqual(least);
};

describe('the overload board of the nation', () => {
  it.each(['agency', 'person'] as const)('marks the planted overload of each %s', async (of) => {
    const { items } = await board(`of=${of}&by=boards`);
    const marked = new Set(items.filter(({ finding }) => finding !== null).map(({ id }) => id));
    expectAgreement(marked, planted(`overloaded-${of}`));
  });

  it('lists regions first, and the heaviest areas of a kind by the partnerships on their ground', async () => {
    expect((await board('of=area')).kind).toBe('region');
    const { items } = await board('of=area&kind=district&by=boards');
    const { records } = await graph.connected.driver.executeQuery(
      `MATCH (d:Boundary {kind: 'district'})<-[:WITHIN*0..8]-(unit:Boundary)
       WHERE NOT EXISTS { (unit)<-[:WITHIN]-(:Boundary) }
       MATCH (unit)-[:WITHIN*0..8]->(:Boundary)<-[:COVERS]-(p:Partnership)
       RETURN d.id AS id, count(DISTINCT p) AS boards ORDER BY boards DESC, id LIMIT 20`,
    );
    const heaviest = records.map((record) => {
      const boards: unknown = record.get('boards');
      return `${String(record.get('id'))} ${isInt(boards) ? boards.toNumber() : String(boards)}`;
    });
    const atLeast = Number(heaviest.at(-1)!.split(' ').at(-1));
    const told = items.filter(({ boards }) => boards >= atLeast).map(({ id, boards }) => `${id} ${boards}`);
    for (const each of heaviest) expect(told).toContain(each);
    expect(`${items[0]!.boards}`).toBe(heaviest[0]!.split(' ').at(-1));
  });
});

it('finds every planted gap of coverage in its cell', async () => {
  const { body } = await ask(app, '/api/coverage?limit=10000');
  const { areas } = body as OkOf<typeof coverage>;
  const gaps = areas.filter(({ types }) => types.some(({ gap }) => gap !== null)).map(({ id }) => id);
  expectAgreement(new Set(gaps), planted('coverage-gap'));
});
