import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Proposal } from '#contract/proposals';
import { Scenario } from '#contract/scenarios';
import { Structure } from '#contract/structure';
import { graphFingerprint } from '../../bench/graph-fingerprint.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { network } from '../support/network.ts';
import { appOver, ask } from '../support/running-app.ts';
import { writeNetwork } from '../support/write-network.ts';

let graph: OpenGraph;
let app: FastifyInstance;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeNetwork(
    graph.connected,
    network(
      { MEMBER_OF: ['x y z > a b', 'v > a'], COVERS: 'a b > here', ADDRESSES: 'a b > crime' },
      { a: { type: 'LSP', ended: '2003' } },
    ),
  );
  app = await appOver(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

describe('changes on paper', () => {
  it('are worked out side by side, and nothing real changes', async () => {
    const before = await graphFingerprint(graph.connected);
    const { status, body } = await ask(app, '/api/scenarios', {
      edits: [{ kind: 'merge', partnerships: ['a', 'b'] }],
    });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(Check(Scenario, body)).toBe(true);
    expect(body).toMatchObject({
      before: { partnerships: 2, duplicates: 1 },
      after: { partnerships: 1, duplicates: 0 },
    });
    expect(await graphFingerprint(graph.connected)).toEqual(before);
  });

  it('are seen in a structure, and refused there as elsewhere', async () => {
    const before = await graphFingerprint(graph.connected);
    const edits = [{ kind: 'sub-group', partnership: 'a', of: 'b' }];
    const { status, body } = await ask(app, '/api/structures/a', { edits });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(Check(Structure, body)).toBe(true);
    expect(body).toMatchObject({ relations: [{ type: 'PART_OF', from: 'a', to: 'b' }] });
    expect((await ask(app, '/api/structures/a')).body).toMatchObject({ relations: [] });
    expect(await ask(app, '/api/structures/a', { edits: [...edits, ...edits] })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: expect.stringContaining('edits/1') },
    });
    expect(await ask(app, '/api/structures/nobody', { edits })).toMatchObject({ status: 404 });
    expect(await graphFingerprint(graph.connected)).toEqual(before);
  });

  it('keep to the scope that is asked for', async () => {
    const edits = [{ kind: 'wind-up', partnership: 'a' }];
    expect(await ask(app, '/api/scenarios?at=2001', { edits })).toMatchObject({ status: 200 });
    expect(await ask(app, '/api/scenarios?at=2005', { edits })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: expect.stringContaining('edits/0/partnership names "a"') },
    });
  });

  it.each<[string, object, string]>([
    ['no edits', {}, 'edits'],
    ['an empty list of edits', { edits: [] }, 'edits'],
    ['an edit of no kind', { edits: [{ partnership: 'a' }] }, 'edits/0'],
    ['an edit of a kind that is not known', { edits: [{ kind: 'abolish', partnership: 'a' }] }, 'edits/0'],
    ['an edit without what it is about', { edits: [{ kind: 'wind-up' }] }, 'partnership'],
    ['an edit with something unknown', { edits: [{ kind: 'wind-up', partnership: 'a', why: 'x' }] }, 'why'],
    ['a merge of one', { edits: [{ kind: 'merge', partnerships: ['a'] }] }, 'edits/0/partnerships'],
    ['an edit that names nothing', { edits: [{ kind: 'wind-up', partnership: 'no' }] }, 'edits/0/partnership'],
    [
      'contradictory edits',
      {
        edits: [
          { kind: 'wind-up', partnership: 'a' },
          { kind: 'link', from: 'a', to: 'b' },
        ],
      },
      'edits/1/from',
    ],
  ])('are refused with the field: %s', async (_, payload, field) => {
    const { status, body } = await ask(app, '/api/scenarios', payload);
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: expect.stringContaining(field) },
    });
  });
});

describe('a proposal', () => {
  it('is answered with ranked hosts', async () => {
    const { status, body } = await ask(app, '/api/proposals', { members: ['x', 'y', 'v'], boundaries: ['here'] });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(Check(Proposal, body)).toBe(true);
    expect((body as Proposal).hosts.map(({ partnership }) => partnership.id)).toEqual(['a', 'b']);
  });

  it.each<[string, object, string]>([
    ['nothing', {}, 'members'],
    ['a member that is not there', { members: ['no'] }, 'members/0'],
    ['hours that are none', { members: ['x'], hoursPerMeeting: -1 }, 'hoursPerMeeting'],
  ])('is refused with the field: %s', async (_, payload, field) => {
    expect(await ask(app, '/api/proposals', payload)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: expect.stringContaining(field) },
    });
  });
});
