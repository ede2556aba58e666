/** The documented network: the findings expected of the documents, with their lines, and nothing that their silence does not allow. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NodeDetails } from '#contract/details';
import type { OkOf } from '#contract/endpoint';
import type { Finding, findings } from '#contract/findings';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';
import { notInEvidence, runEvidence, someOfEach } from './evidence.ts';

let graph: OpenGraph;
let app: FastifyInstance;

const read = async <T>(url: string): Promise<T> => {
  const { status, body } = await ask(app, url);
  expect(status, url).toBe(200);
  return body as T;
};

const find = async (query = ''): Promise<readonly Finding[]> =>
  (await read<OkOf<typeof findings>>(`/api/findings?limit=10000&${query}`)).findings;

const locatorsOf = async (collection: string, id: string): Promise<string[]> =>
  (await read<NodeDetails>(`/api/${collection}/${encodeURIComponent(id)}`)).citations.flatMap(
    ({ locator }) => locator ?? [],
  );

const claimOf = ({ reasons }: Finding): string => reasons.find(({ part }) => part === 'source')!.nodes[0]!.id;
const ids = ({ subjects }: Finding): string[] => subjects.map(({ id }) => id);

beforeAll(async () => {
  graph = await emptyGraph();
  const { errors } = await importBundle(graph.connected, [join(projectRoot, 'seed', 'documented')], { at: testTime });
  expect(errors).toEqual([]);
  app = await appOver(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

describe('what the documents themselves say', () => {
  /** Claims with the line that each stands on and the kind of fault that it tells of. */
  const claims: readonly (readonly [string, string, Finding['kind']])[] = [
    ['claim-remit-ten-kinds', '004:91', 'duplication'],
    ['claim-remit-gaps-in-coverage', '004:123', 'missing-link'],
    ['claim-remit-overlaps-in-coverage', '004:123', 'duplication'],
    ['claim-under-represented-groups', '001:17', 'missing-link'],
    ['claim-lp-facing-nine-and-one', '000:806', 'overload'],
    ['claim-lp-facing-eight-county-and-more', '000:1190', 'overload'],
    ['claim-nine-lsps-to-link', '000:1306', 'overload'],
    ['claim-no-formal-link-city-lsp', '000:1304', 'missing-link'],
    ['claim-shut-out-of-aim-higher', '000:1242', 'missing-link'],
    ['claim-no-link-director-of-education', '000:1066', 'missing-link'],
    ['claim-leas-absent-overarching-lp', '000:1068', 'missing-link'],
    ['claim-voluntary-sector-absent', '000:1118', 'missing-link'],
    ['claim-strategies-85', '003:341', 'overload'],
    ['claim-wycombe-myriad', '003:440', 'duplication'],
    ['claim-tameside-daat-into-cdrp', '003:604', 'duplication'],
    ['claim-middlesbrough-same-people', '003:783', 'duplication'],
    ['claim-agencies-with-several-lsps', '003:875', 'overload'],
    ['claim-little-synergy-three-areas', '002:320', 'missing-link'],
  ];

  it.each(claims)('%s (%s) is a reported finding of %s', async (claim, line, kind) => {
    const about = (await find('rule=reported')).filter((finding) => claimOf(finding) === claim);
    expect(about.map((finding) => [finding.kind, finding.certainty])).toEqual([[kind, 'certain']]);
    expect(about[0]!.subjects.length).toBeGreaterThan(0);
    expect(await locatorsOf('claims', claim)).toContain(line);
  });

  it('is a reported finding for every claim, once, with the line it stands on', async () => {
    const { records } = await graph.connected.driver.executeQuery('MATCH (c:Claim) RETURN c.id AS id ORDER BY id');
    const all = records.map((record) => String(record.get('id')));
    expect((await find('rule=reported')).map(claimOf).sort()).toEqual(all.sort());
    for (const claim of all) {
      for (const locator of await locatorsOf('claims', claim)) expect(locator, claim).toMatch(/^00[0-4]:\d+$/);
    }
  });
});

describe('what the documents state as absent', () => {
  it('makes certain that no LEA sits on the overarching Learning Partnership of 000:1068', async () => {
    const about = (await find('rule=missing-core-member&certainty=certain')).filter((finding) =>
      ids(finding).includes('p-case-1068'),
    );
    expect(about.map(({ missing }) => missing[0]?.name)).toEqual(['local authority or LEA or county council']);
    const { relations } = await read<NodeDetails>('/api/partnerships/p-case-1068');
    const absent = relations.filter(({ type }) => type === 'ABSENT_FROM');
    expect(absent.map(({ other }) => other.id)).toEqual(['a-case-1068-leas']);
    expect(absent[0]!.citations.map(({ locator }) => locator)).toContain('000:1068');
  });

  it.each([
    ['p-case-1066', 'a-case-1066-director-of-education', '000:1066'],
    ['p-case-1118', 'a-case-1118-voluntary-sector', '000:1118'],
  ])('makes nothing certain of %s, where %s is of no type that is asked for (%s)', async (board, absent, line) => {
    const { relations } = await read<NodeDetails>(`/api/partnerships/${board}`);
    const stated = relations.filter(({ type, other }) => type === 'ABSENT_FROM' && other.id === absent);
    expect(stated.flatMap(({ citations }) => citations.map(({ locator }) => locator))).toContain(line);
    const about = (await find('rule=missing-core-member')).filter((finding) => ids(finding).includes(board));
    expect(about.map(({ certainty }) => certainty)).toEqual(about.map(() => 'to-check'));
    expect(about.length).toBeGreaterThan(0);
  });

  it.each([
    ['p-case-1304', 'p-case-1304-city-lsp', '000:1304'],
    ['p-case-1242', 'p-case-1242-aim-higher', '000:1242'],
  ])(
    'keeps that %s has no link to %s (%s), and computes no pair from it, as no ground is told of them',
    async (from, to, line) => {
      const { relations } = await read<NodeDetails>(`/api/partnerships/${from}`);
      const stated = relations.filter(({ type, other }) => type === 'NOT_LINKED_TO' && other.id === to);
      expect(stated.flatMap(({ citations }) => citations.map(({ locator }) => locator))).toContain(line);
      const pairs = await find('rule=unlinked-same-ground-theme');
      expect(pairs.filter((finding) => ids(finding).includes(from))).toEqual([]);
    },
  );
});

describe('what the documents tell of one before many', () => {
  it.each([
    ['p-case-806', 10, '000:806'],
    ['p-case-1190', 9, '000:1190'],
  ])('makes certain that %s faces %i LSPs (%s)', async (one, count, line) => {
    const about = (await find('rule=one-facing-many')).filter((finding) => ids(finding).includes(one));
    expect(about.map(({ certainty }) => certainty)).toEqual(['certain']);
    expect(about[0]!.reasons.find(({ part }) => part === 'links')!.nodes).toHaveLength(count);
    expect(await locatorsOf('partnerships', one)).toContain(line);
  });

  it('is these two cases, and no load stands out by it', async () => {
    expect(await find('rule=one-facing-many')).toHaveLength(2);
    for (const rule of ['overloaded-agency', 'overloaded-person', 'overloaded-partnership', 'overloaded-area'])
      expect(await find(`rule=${rule}`), rule).toEqual([]);
  });
});

/** Rules of which nothing rests on silence: they speak of what is recorded. */
const ofWhatIsRecorded: readonly string[] = [
  'reported',
  'similar-partnerships',
  'double-cover',
  'informal-only-link',
  'single-person-link',
  'assessments-disagree',
  'overloaded-agency',
  'overloaded-person',
  'overloaded-partnership',
  'overloaded-area',
  'one-facing-many',
];

describe('what the documents are silent about', () => {
  it.each(['', 'at=2000', 'at=2003-04', 'sources=document'])(
    'makes nothing certain but what they state or report, with "%s"',
    async (scope) => {
      const computed = (await find(`certainty=certain&${scope}`)).filter(
        ({ rule }) => !ofWhatIsRecorded.includes(rule),
      );
      const stated = computed.filter(({ reasons }) =>
        reasons.some(({ part, text }) => part === 'silence' && text.startsWith('A source states')),
      );
      expect(computed.map(({ title }) => title)).toEqual(stated.map(({ title }) => title));
      expect(computed.length).toBeLessThanOrEqual(1);
    },
  );

  it('leaves to check who sits on a Learning Partnership, with little confidence', async () => {
    const toCheck = await find('rule=missing-core-member&certainty=to-check');
    expect(toCheck.length).toBeGreaterThan(20);
    expect(Math.max(...toCheck.map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.5);
  });

  it('leaves to check whether an IAG is linked to the Learning Partnership on its five boroughs (000:1200), and no other pair', async () => {
    const pairs = await find('rule=unlinked-same-ground-theme');
    expect(pairs.map((finding) => [ids(finding), finding.certainty])).toEqual([
      [['p-case-1200', 'p-case-1200-iag'], 'to-check'],
    ]);
    expect(await locatorsOf('partnerships', 'p-case-1200-iag')).toContain('000:1200');
  });

  it('shows no partnerships alike, as no two lists of members that they give are', async () => {
    expect(await find('rule=similar-partnerships')).toEqual([]);
  });

  it('never puts an unnamed case of the study of 2003 in one pair with a partnership that has a name', async () => {
    const { records } = await graph.connected.driver.executeQuery(
      "MATCH (p:Partnership) WHERE p.named = false AND 'doc-000' IN p.sources RETURN collect(p.id) AS ids",
    );
    const unnamed: ReadonlySet<string> = new Set(records[0]!.get('ids') as string[]);
    expect(unnamed.size).toBeGreaterThan(100);
    // Also where next to nothing is asked for, no likeness joins a case to a name.
    const loose = 'minJaccard=0&minContainment=0&minShared=1';
    const pairs = [
      ...(await find(`rule=similar-partnerships&${loose}`)),
      ...(await find('rule=unlinked-same-ground-theme')),
    ];
    const mixed = pairs.filter((finding) => new Set(ids(finding).map((id) => unnamed.has(id))).size > 1);
    expect(pairs.length).toBeGreaterThan(0);
    expect(mixed.map(({ title }) => title)).toEqual([]);
  });
});

describe('the evidence of the documented network', () => {
  it('returns all subjects of each finding', async () => {
    const all = await find();
    for (const rule of ['reported', 'missing-core-member', 'unlinked-same-ground-theme']) {
      expect(all.map((finding) => finding.rule)).toContain(rule);
    }
    for (const finding of someOfEach(all)) expect(await notInEvidence(graph, finding), finding.title).toEqual([]);
  });

  it('returns no row of a reported finding once the claim is withdrawn', async () => {
    const [claim] = await find('rule=reported');
    expect(await runEvidence(graph, claim!)).not.toEqual([]);
    await graph.connected.driver.executeQuery('MATCH (c:Claim {id: $id}) DETACH DELETE c', { id: claimOf(claim!) });
    expect(await runEvidence(graph, claim!)).toEqual([]);
  });
});
