/** The evidence query of each finding speaks of that finding alone, and falls silent once it no longer holds. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import type { Finding, findings } from '#contract/findings';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { network } from '../support/network.ts';
import { appOver, ask } from '../support/running-app.ts';
import { writeNetwork } from '../support/write-network.ts';
import { runEvidence } from './evidence.ts';

const asked = { label: 'Template', partnershipType: 'LP' } as const;
/** Two hundred of one type on one area. */
const crowd = Array.from({ length: 200 }, (_, place) => `crowd${String(place).padStart(3, '0')}`);

/** Alike: a chain a–d–b–c, a pair e–f, and n1 to n4, of which two cover an area. On one ground and theme: g, h, i. Of one type on one area: f1 to f3. Linked informally and by one person: o1 to o3. Targets owned and free. Without core members: l, m. Two claims. */
const drawn = network(
  {
    MEMBER_OF: [
      'x1 x2 x3 > a d',
      'y1 y2 y3 y4 y5 y6 > d b',
      'z1 z2 z3 > b c',
      'u v w > e f',
      'q r s > n1 n2 n3 n4',
      'college > l m',
      'someone > o1 o2 o3',
    ],
    COVERS: ['g h i > here', 'n2 n3 > there', 'f1 f2 f3 > shire', `${crowd.join(' ')} > plain`],
    ADDRESSES: 'g h i > crime',
    ABOUT: ['c1 > a e', 'c2 > a'],
    LINKED_TO: [
      ['o1 > o2', { formal: false }],
      ['o2 > o3', { formal: false }],
    ],
    PURSUES: 'a > owned1 owned2',
    ASSESSES: [
      ['x1 > l m', { level: 'strategic' }],
      ['x2 > l m', { level: 'consultative' }],
    ],
  },
  {
    l: { type: 'LP' },
    m: { type: 'LP' },
    t1: { ...asked, anyOfAgencyTypes: ['TEC'] },
    t2: { ...asked, anyOfAgencyTypes: ['LSC'] },
    c1: { label: 'Claim', kind: 'overload' },
    c2: { label: 'Claim', kind: 'duplication' },
    a: { label: 'Partnership' },
    e: { label: 'Partnership' },
    ...Object.fromEntries(crowd.map((id) => [id, { type: 'network' }])),
    f1: { type: 'forum' },
    f2: { type: 'forum' },
    f3: { type: 'forum' },
    g: { type: 'Learning Partnership' },
    h: { type: 'Learning Partnership' },
    someone: { label: 'Person' },
    free1: { label: 'Target' },
    free2: { label: 'Target' },
  },
);

let graph: OpenGraph;
let app: FastifyInstance;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeNetwork(graph.connected, drawn);
  app = await appOver(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const findAbout = async (query: string, ...ids: readonly string[]): Promise<Finding> => {
  const { body } = await ask(app, `/api/findings?rule=${query}&limit=1000`);
  const about = (body as OkOf<typeof findings>).findings.filter((finding) =>
    ids.every((id) => JSON.stringify([finding.subjects, finding.reasons]).includes(`"${id}"`)),
  );
  expect(about).toHaveLength(1);
  return about[0]!;
};

describe('the evidence', () => {
  it.each([
    ['similar-partnerships', ['a', 'b', 'c', 'd'], ['a', 'd', 'b', 'c', 'b', 'd']],
    ['similar-partnerships', ['e', 'f'], ['e', 'f']],
    [
      'similar-partnerships&area=there',
      ['n2', 'n3'],
      ['n1', 'n2', 'n1', 'n3', 'n1', 'n4', 'n2', 'n3', 'n2', 'n4', 'n3', 'n4'],
    ],
    ['unlinked-same-ground-theme', ['g', 'i'], ['g', 'i', 'to-check']],
    ['double-cover', ['f1', 'f3'], ['f1', 'f2', 'f1', 'f3', 'f2', 'f3']],
    ['no-learning-arm', ['g'], ['g', 'to-check']],
    ['informal-only-link', ['o1', 'o2'], ['o1', 'o2']],
    ['informal-only-link', ['o2', 'o3'], ['o2', 'o3']],
    ['single-person-link', ['o1', 'o2'], ['o1', 'o2', 'someone', 'to-check']],
    ['single-person-link', ['o2', 'o3'], ['o2', 'o3', 'someone', 'to-check']],
    ['no-lead-body', ['l'], ['l', 'to-check']],
    ['unowned-target', ['free1'], ['free1', 'to-check']],
    ['no-lead-owner', ['owned2'], ['owned2', 'to-check']],
    ['assessments-disagree', ['m'], ['m']],
    ['missing-core-member', ['l', 't2'], ['l', 't2', 'to-check']],
    ['missing-core-member', ['m', 't1'], ['m', 't1', 'to-check']],
    ['reported', ['c2'], ['c2', 'duplication', 'a', 'Partnership']],
    ['reported', ['c1'], ['c1', 'overload', 'a', 'Partnership', 'c1', 'overload', 'e', 'Partnership']],
  ])('of %s about %j returns that finding and no other', async (rule, ids, returned) => {
    expect(await runEvidence(graph, await findAbout(rule, ...ids))).toEqual(returned);
  });

  it('of two hundred on one area returns all of them, and no row once one has left it', async () => {
    const finding = await findAbout('double-cover', crowd[0]!, crowd[199]!);
    expect(finding.subjects.map(({ id }) => id)).toEqual(crowd);
    expect([...new Set(await runEvidence(graph, finding))].sort()).toEqual(crowd);
    await graph.connected.driver.executeQuery("MATCH ({id: 'crowd007'})-[r:COVERS]->() DELETE r");
    expect(await runEvidence(graph, finding)).toEqual([]);
  });

  it('of a group returns no row once its pairs no longer join all of it', async () => {
    const chain = await findAbout('similar-partnerships', 'a', 'b', 'c', 'd');
    const { driver } = graph.connected;
    await driver.executeQuery("MATCH ({id: 'y1'})-[r:MEMBER_OF]->({id: 'd'}) DELETE r");
    expect(await runEvidence(graph, chain)).toEqual([]);
  });
});
