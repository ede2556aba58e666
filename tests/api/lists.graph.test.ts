import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphSlice } from '#contract/graph-slice';
import type { Health } from '#contract/health';
import type { ProblemReply } from '#contract/problem-reply';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { network } from '../support/network.ts';
import { appOver, ask } from '../support/running-app.ts';
import { writeNetwork } from '../support/write-network.ts';

let graph: OpenGraph;
let app: FastifyInstance;

const longIds = Array.from({ length: 20 }, (_, index) => `${index}-${'x'.repeat(290)}`);

beforeAll(async () => {
  graph = await emptyGraph();
  const boards = longIds.map((id) => [id, { label: 'Partnership', type: 'LSP, unitary' }] as const);
  const said = {
    ...Object.fromEntries(boards),
    p: { label: 'Partnership', type: 'LSP' },
    x: { label: 'Agency', type: 'TEC' },
    'health, old': { label: 'Theme', sources: ['reg'] },
  } as const;
  await writeNetwork(graph.connected, network({ MEMBER_OF: 'x > p', ADDRESSES: 'p > crime' }, said));
  app = await appOver(graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

const slice = async (query: string): Promise<GraphSlice> => {
  const answer = await ask(app, `/api/graph?limit=1000&${query}`);
  expect(answer).toMatchObject({ status: 200 });
  return answer.body as GraphSlice;
};
const shown = async (query: string): Promise<string[]> => (await slice(query)).nodes.ids;
const encoded = (words: readonly string[]): string => encodeURIComponent(words.join(','));

describe('a list parameter', () => {
  it('takes many long words parted by commas, or as a repeated parameter', async () => {
    const wanted = [...longIds].sort();
    expect(await shown(`focus=${encoded(longIds)}`)).toEqual(wanted);
    expect(await shown(longIds.map((id) => `focus=${id}`).join('&'))).toEqual(wanted);
    expect(await shown(`focus=${encoded(longIds.slice(1))}&focus=${longIds[0]}`)).toEqual(wanted);
  });

  it('takes sources, kinds, types and themes in either form', async () => {
    const counts = async (query: string) => ((await ask(app, `/api/health?${query}`)).body as Health).counts;
    expect(await counts('sources=document,register')).toEqual(await counts('sources=document&sources=register'));
    expect(await shown('kind=Agency,Theme')).toEqual(['x', 'crime', 'health, old']);
    expect(await shown('kind=Agency&kind=Theme')).toEqual(['x', 'crime', 'health, old']);
    expect(await shown('kind=Partnership,Agency&type=TEC,LSP')).toEqual(['p', 'x']);
    expect(await shown('kind=Partnership&theme=crime&theme=health%2C%20old')).toEqual(['p']);
    expect((await ask(app, '/api/findings?kind=duplication,overload')).status).toBe(200);
  });

  it('takes a word that itself holds a comma', async () => {
    expect(await shown('kind=Partnership&type=LSP%2C%20unitary')).toHaveLength(20);
    expect(await shown('kind=Partnership&theme=health%2C%20old')).toEqual([]);
  });

  it('that names what is merely out of scope answers with nothing', async () => {
    expect(await shown('sources=doc&kind=Partnership&theme=health%2C%20old')).toEqual([]);
    expect(await shown('sources=reg&kind=Partnership&type=LSP')).toEqual([]);
    expect(await shown('sources=reg&focus=p')).toEqual([]);
  });

  const tooMany = encoded(Array.from({ length: 201 }, (_, index) => `${index}`));
  it.each([
    ['only a comma for sources', '/api/health?sources=,', 400, 'sources'],
    ['no source', '/api/health?sources=', 400, 'sources'],
    ['only commas for a focus', '/api/graph?focus=,,', 400, 'focus'],
    ['only a comma for kinds', '/api/graph?kind=,', 400, 'kind'],
    ['a word over 1,000 characters', `/api/graph?focus=p,${'x'.repeat(1_001)}`, 400, 'focus'],
    ['more than 200 words', `/api/graph?focus=${tooMany}`, 400, 'focus'],
    ['more than 200 sources', `/api/findings?sources=${tooMany}`, 400, 'sources'],
    ['a focus that is none, among others', '/api/graph?focus=p,nobody', 404, 'focus'],
    ['a theme that is none', '/api/graph?theme=crime,weather', 404, 'theme'],
    ['a type that is none', '/api/graph?type=LSP,club', 400, 'type'],
    ['a kind that is none, among others', '/api/search?q=x&kind=Agency,Wizard', 400, 'kind'],
    ['a kind of finding that is none', '/api/findings?kind=duplication,all', 400, 'kind'],
  ])('with %s is refused, and the message names it', async (_name, url, status, parameter) => {
    const answer = await ask(app, url);
    expect(answer).toMatchObject({ status });
    expect((answer.body as ProblemReply).message).toMatch(new RegExp(`^${parameter}\\b`));
  });
});
