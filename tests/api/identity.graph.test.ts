/** Candidates and decisions over HTTP. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import type { decideIdentity, GivenDecision, identityCandidates, identityDecisions } from '#contract/identity-review';
import { domainFingerprint } from '../../bench/graph-fingerprint.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { network } from '../support/network.ts';
import { appOver, ask } from '../support/running-app.ts';
import { writeNetwork } from '../support/write-network.ts';

let graph: OpenGraph | undefined;
let app: FastifyInstance | undefined;

const close = async () => {
  await app?.close();
  await graph?.close();
};

const names = { x: 'Halton Borough Council', y: 'Halton BC', z: 'HALTON B.C.', v: 'Leeds LSC', w: 'Leeds LSC' };

beforeEach(async () => {
  await close();
  graph = await emptyGraph();
  const said = Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { label: 'Agency', name } as const]));
  await writeNetwork(graph.connected, network({ MEMBER_OF: 'x y > p' }, said));
  app = await appOver(graph);
});
afterAll(close);

const candidates = async (query = '') =>
  (await ask(app!, `/api/identity/candidates${query}`)).body as OkOf<typeof identityCandidates>;
const pairs = async (query = '') => (await candidates(query)).pairs.map(({ a, b }) => `${a.id} ${b.id}`);
const decide = (decisions: readonly Partial<GivenDecision>[], kind?: string) =>
  ask(app!, '/api/identity/decisions', { ...(kind ? { kind } : {}), decisions });
const decided = async () =>
  ((await ask(app!, '/api/identity/decisions')).body as OkOf<typeof identityDecisions>).decisions;
const undo = async (id: string) => {
  const response = await app!.inject({ method: 'DELETE', url: `/api/identity/decisions/${id}` });
  return { status: response.statusCode, body: response.json() as unknown };
};

describe('candidates', () => {
  it('are pairs with reasons, until they are decided on', async () => {
    expect(await candidates()).toMatchObject({ revision: 1, total: 4, truncated: false });
    expect(await pairs()).toEqual(['v w', 'x y', 'x z', 'y z']);
    await decide([
      { a: 'w', b: 'v', decision: 'different' },
      { a: 'x', b: 'y', decision: 'same' },
    ]);
    expect(await pairs()).toEqual(['x z']);
    expect(await pairs('?kind=partnership')).toEqual([]);
  });

  it('of a kind that is none are refused', async () => {
    expect(await ask(app!, '/api/identity/candidates?kind=person')).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    });
  });
});

describe('decisions', () => {
  it('are remembered, and the graph is as it was when they are taken back', async () => {
    const before = await domainFingerprint(graph!.connected);
    const { status, body } = await decide([
      { a: 'x', b: 'y', decision: 'same', keep: 'y' },
      { a: 'z', b: 'v', decision: 'succeeded' },
    ]);
    expect([status, (body as OkOf<typeof decideIdentity>).revision]).toEqual([200, 2]);
    expect(await decided()).toMatchObject([
      { decision: 'succeeded', a: { id: 'z' }, b: { id: 'v' }, at: testTime },
      { decision: 'same', a: { id: 'x', name: names.x }, b: { id: 'y' }, keep: 'y' },
    ]);
    const revisions = [];
    for (const { id } of await decided()) revisions.push((await undo(id)).body);
    expect(revisions).toEqual([{ revision: 3 }, { revision: 4 }]);
    expect([await domainFingerprint(graph!.connected), await decided()]).toEqual([before, []]);
  });

  it('are refused in the one form of errors, and change nothing', async () => {
    const before = await domainFingerprint(graph!.connected);
    const pair = { a: 'x', b: 'y', decision: 'same' } as const;
    const answers = [
      await decide([pair, { a: 'x', b: 'nobody', decision: 'same' }]),
      await decide([pair, { ...pair, decision: 'different' }]),
      await decide([{ ...pair, decision: 'perhaps' as 'same' }]),
      await decide([]),
      await decide(Array.from({ length: 1_001 }, () => pair)),
      await undo('none'),
    ];
    expect(answers.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual([
      [404, 'NODE_NOT_FOUND'],
      [409, 'DECISION_REFUSED'],
      [400, 'INVALID_REQUEST'],
      [400, 'INVALID_REQUEST'],
      [400, 'INVALID_REQUEST'],
      [404, 'DECISION_NOT_FOUND'],
    ]);
    expect([await domainFingerprint(graph!.connected), await decided()]).toEqual([before, []]);
  });

  it('may be a thousand at once', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `a${index}`);
    const said = Object.fromEntries(
      many.flatMap((id) => [
        [id, { label: 'Agency', name: `${id} Council` } as const],
        [`${id}b`, { label: 'Agency', name: `${id} BC` } as const],
      ]),
    );
    const { nodes, relations } = network({}, said);
    await writeNetwork(graph!.connected, { nodes: nodes.filter(({ label }) => label !== 'Source'), relations });
    const { status } = await decide(many.map((id) => ({ a: id, b: `${id}b`, decision: 'same' })));
    expect(status).toBe(200);
    const [last] = await decided();
    expect((await undo(last!.id)).status).toBe(200);
  }, 180_000);
});
