import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import type { search } from '#contract/search';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { network } from '../support/network.ts';
import { appOver, ask } from '../support/running-app.ts';
import { writeNetwork } from '../support/write-network.ts';

let graph: OpenGraph;
let app: FastifyInstance;

/** Agencies that are nearer to the word than the three partnerships, and more of them than an answer ever listed. */
const agencies = Array.from(
  { length: 2_500 },
  (_, index) => [`a${index}`, { label: 'Agency', name: `Forum ${index}` }] as const,
);
const far = 'one of a great many words that take the weight from the word forum in a long name such as this';
const partnerships = {
  p: { label: 'Partnership', name: `${far} first` },
  q: { label: 'Partnership', name: `${far} second`, sources: ['reg'] },
  r: { label: 'Partnership', name: `${far} third`, started: '2003' },
} as const;
const placed = {
  ward: { label: 'Boundary', name: 'Ward' },
  other: { label: 'Boundary', name: 'Other' },
} as const;

beforeAll(async () => {
  graph = await emptyGraph();
  const lines = { COVERS: ['p > ward', 'q > other'], MEMBER_OF: 'a1 a2 > p', OPERATES_IN: 'a3 > ward' } as const;
  await writeNetwork(graph.connected, network(lines, { ...Object.fromEntries(agencies), ...partnerships, ...placed }));
  app = await appOver(graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

const found = async (query: string): Promise<OkOf<typeof search>> => {
  const answer = await ask(app, `/api/search?q=forum${query}`);
  expect(answer).toMatchObject({ status: 200 });
  return answer.body as OkOf<typeof search>;
};
const ids = ({ hits }: OkOf<typeof search>): string[] => hits.map(({ id }) => id).sort();

describe('a search with thousands of hits', () => {
  it('counts them all and says what it left off', async () => {
    const { total, hits, truncated } = await found('&limit=5');
    expect([total, hits.length, truncated]).toEqual([2_503, 5, true]);
    const all = await found('&limit=10000');
    expect([all.total, new Set(ids(all)).size, all.truncated]).toEqual([2_503, 2_503, false]);
  });

  it('finds the few of a kind behind the many of another', async () => {
    const few = await found('&kind=Partnership');
    expect([ids(few), few.total, few.truncated]).toEqual([['p', 'q', 'r'], 3, false]);
    expect((await found('&kind=Partnership,Agency')).total).toBe(2_503);
    expect((await found('&kind=Partnership&kind=Agency')).total).toBe(2_503);
    expect((await found('&kind=Person')).total).toBe(0);
  });

  it('finds the few in scope behind the many that are not', async () => {
    expect(ids(await found('&sources=reg'))).toEqual(['q']);
    expect((await found('&at=2002')).total).toBe(2_502);
  });

  it('narrows partnerships, agencies and areas to the area asked for', async () => {
    expect(ids(await found('&area=ward'))).toEqual(['a1', 'a2', 'a3', 'p']);
  });

  it('gives the same order at each asking', async () => {
    const first = await found('&limit=200');
    expect((await found('&limit=200')).hits).toEqual(first.hits);
    expect((await found('&limit=20')).hits).toEqual(first.hits.slice(0, 20));
  });
});
