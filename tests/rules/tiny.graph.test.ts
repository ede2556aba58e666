/** The reference cases beside the project, whose answers were worked out apart from it, through the API. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { coterminosity } from '#contract/coterminosity';
import type { coverage } from '#contract/coverage';
import type { OkOf } from '#contract/endpoint';
import { type FindingRule, findingRules, type findings } from '#contract/findings';
import type { Health } from '#contract/health';
import type { ImportReport } from '#contract/import-report';
import type { load } from '#contract/load';
import type { overlaps } from '#contract/overlaps';
import { listAt } from '../../server/analysis/columns.ts';
import { idOf } from '../../server/analysis/snapshot.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { practiceFolder } from '../support/practice-data.ts';
import { appOver, ask } from '../support/running-app.ts';
import { viewAt } from './both-sides.ts';

interface ExpectedFinding {
  readonly subjects: readonly string[];
  readonly certainty?: string | null;
  readonly detail?: string;
  readonly why?: string;
}

/** What is `null` is not fixed. */
interface ExpectedLoad {
  readonly boards: number | null;
  readonly seats: number | null;
  readonly meetings: number | null;
  readonly hours: { readonly low: number; readonly high: number; readonly known: number } | null;
}

interface ExpectedScope {
  readonly counts: Readonly<Record<string, number>>;
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly overlaps: Readonly<Record<string, readonly unknown[]>>;
  readonly load: Readonly<Record<'agency' | 'person', Readonly<Record<string, ExpectedLoad>>>>;
  readonly coterminosity: Readonly<
    Record<string, { readonly pairs: readonly unknown[]; readonly not_known: readonly unknown[] }>
  >;
  /** By kind of area, area and type of partnership. */
  readonly coverage: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly findings: Readonly<
    Record<
      string,
      {
        readonly must: readonly ExpectedFinding[];
        readonly must_not: readonly ExpectedFinding[];
        readonly exact: boolean;
      }
    >
  >;
}

interface Expected {
  readonly import: {
    readonly created_by_memberships: readonly (readonly [string, string])[];
    readonly MEMBER_OF: number;
    readonly COVERS: number;
    readonly WITHIN: number;
    readonly values: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly left_out: readonly { readonly rule: string; readonly subjects: readonly string[] }[];
  readonly scopes: Readonly<Record<string, ExpectedScope>>;
}

const folder = practiceFolder('tiny');

if (folder === null) {
  it('says aloud that the reference case is not beside the project, and claims nothing', () => {
    expect(practiceFolder('tiny')).toBeNull();
  });
} else {
  // The file is made apart from the project; its form stands in the README beside it.
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  let graph: OpenGraph;
  let app: FastifyInstance;
  let report: ImportReport;

  const read = async <T>(path: string, scope: string): Promise<T> => {
    const { status, body } = await ask(app, `${path}${path.includes('?') ? '&' : '?'}${scope === 'none' ? '' : scope}`);
    expect(status, `${path} ${scope}: ${JSON.stringify(body).slice(0, 300)}`).toBe(200);
    return body as T;
  };

  beforeAll(async () => {
    graph = await emptyGraph();
    report = await importBundle(graph.connected, [folder], { at: testTime });
    app = await appOver(graph);
  });
  afterAll(async () => {
    await app?.close();
    await graph?.close();
  });

  describe('the import of the reference case', () => {
    const facts = expected.import;

    it('has no error and creates what only memberships name', () => {
      expect(report.errors).toEqual([]);
      expect(report.createdByMemberships.map(({ label, id }) => [label, id])).toEqual(facts.created_by_memberships);
    });

    it('makes the relationships and keeps the values that are expected', async () => {
      const { MEMBER_OF, COVERS, WITHIN } = report.added;
      expect({ MEMBER_OF, COVERS, WITHIN }).toEqual({
        MEMBER_OF: facts.MEMBER_OF,
        COVERS: facts.COVERS,
        WITHIN: facts.WITHIN,
      });
      const kept = async (key: string): Promise<unknown> => {
        const [place = '', property = ''] = key.split(/[.,] ?/);
        const [member, board] = place.split(' in ');
        const { records } = board
          ? await graph.connected.driver.executeQuery(
              'MATCH ({id: $member})-[r:MEMBER_OF]->({id: $board}) RETURN r[$property] AS value',
              { member, board, property },
            )
          : await graph.connected.driver.executeQuery('MATCH (n {id: $member}) RETURN n[$property] AS value', {
              member,
              property,
            });
        const value: unknown = records.length === 1 ? records[0]!.get('value') : records.length;
        return Array.isArray(value) ? [...value].sort() : value;
      };
      expect(Object.keys(facts.values).length).toBeGreaterThan(0);
      for (const [key, value] of Object.entries(facts.values)) expect(await kept(key), key).toEqual(value);
    });
  });

  describe.each(Object.entries(expected.scopes))('the reference case with %s', (scope, answers) => {
    it('has the counts that are expected', async () => {
      const { counts } = await read<Health>('/api/health', scope);
      expect(counts).toMatchObject(answers.counts);
    });

    it('has the members that are expected', async () => {
      const [key, value] = scope.split('=');
      const view = await viewAt(graph, key === 'at' ? { at: value } : key === 'sources' ? { sources: [value!] } : {});
      const id = (node: number) => idOf(view.snapshot, node);
      const members = view.partnerships.map((board) => [id(board), [...listAt(view.members, board)].map(id).sort()]);
      expect(Object.fromEntries(members)).toEqual(answers.members);
    });

    it.each(Object.keys(answers.overlaps))(
      'has the overlaps of %s that are expected, in their order',
      async (query) => {
        const answer = await read<OkOf<typeof overlaps>>(`/api/overlaps?${query}`, scope);
        expect(answer.pairs).toEqual(answers.overlaps[query]);
        expect(answer.total).toBe(answers.overlaps[query]!.length);
      },
    );

    it.each(['agency', 'person'] as const)('has the load of each %s that is expected, and of no other', async (of) => {
      const answer = await read<OkOf<typeof load>>(`/api/load?of=${of}&limit=1000`, scope);
      const wanted = answers.load[of];
      expect(answer.items.map(({ id }) => id).sort()).toEqual(Object.keys(wanted).sort());
      for (const { id, ...item } of answer.items) {
        const fixed = Object.entries(wanted[id]!).filter(([, value]) => value !== null);
        expect(item, id).toMatchObject(Object.fromEntries(fixed));
      }
    });

    it.each(Object.keys(answers.coterminosity))('has areas of %s lie to each other as expected', async (kinds) => {
      const query = `kinds=${encodeURIComponent(kinds)}&limit=1000`;
      const answer = await read<OkOf<typeof coterminosity>>(`/api/coterminosity?${query}`, scope);
      const { pairs, not_known } = answers.coterminosity[kinds]!;
      expect(answer.pairs).toEqual(pairs);
      expect(answer.unknown).toEqual(not_known);
    });

    it.each(Object.keys(answers.coverage))('has each %s covered as expected', async (kind) => {
      const answer = await read<OkOf<typeof coverage>>(`/api/coverage?areaKind=${kind}&limit=1000`, scope);
      const found = answer.areas.map(({ id, types }) => [
        id,
        Object.fromEntries(types.map(({ type, full, part }) => [type, { full, part }])),
      ]);
      expect(Object.fromEntries(found)).toEqual(answers.coverage[kind]);
    });

    it.each(findingRules)('finds by %s what is expected', async (rule: FindingRule) => {
      const answer = await read<OkOf<typeof findings>>(`/api/findings?rule=${rule}&limit=1000`, scope);
      const { must, must_not, exact } = answers.findings[rule]!;
      const about = answer.findings.map((finding) => ({ finding, ids: finding.subjects.map(({ id }) => id) }));
      const holds = (wanted: ExpectedFinding) =>
        about.filter(
          ({ finding, ids }) =>
            wanted.subjects.every((id) => ids.includes(id)) &&
            (wanted.certainty == null || finding.certainty === wanted.certainty) &&
            // What is missing names the detail; a claim is told from another by its source alone.
            (wanted.detail === undefined ||
              rule === 'reported' ||
              finding.missing.some(({ name }) => name === wanted.detail)),
        );
      for (const wanted of must) expect(holds(wanted), `must: ${JSON.stringify(wanted)}`).toHaveLength(1);
      for (const wanted of must_not) expect(holds({ subjects: wanted.subjects }), wanted.why).toEqual([]);
      if (exact) expect(about.map(({ ids }) => ids)).toHaveLength(must.length);
    });
  });
}
