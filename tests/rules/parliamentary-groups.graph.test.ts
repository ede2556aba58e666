/** A real network of several hundred groups beside the project, whose overlaps were counted apart from it. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import type { Health } from '#contract/health';
import type { measures } from '#contract/measures';
import type { overlaps } from '#contract/overlaps';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { practiceFolder } from '../support/practice-data.ts';
import { appOver, ask } from '../support/running-app.ts';

interface Expected {
  readonly counts: {
    readonly partnerships: number;
    readonly agencies: number;
    readonly pairs_sharing_at_least_one: number;
  };
  readonly min_size_for_jaccard: number;
  readonly top10_jaccard: readonly {
    readonly p: string;
    readonly q: string;
    readonly size_p: number;
    readonly size_q: number;
    readonly shared: number;
    readonly jaccard: number;
    readonly overlap: number;
  }[];
  readonly components: { readonly count: number };
  readonly top10_loaded: readonly { readonly id: string; readonly load: number }[];
  readonly betweenness_top5_agencies: readonly Between[];
  readonly betweenness_top5_partnerships: readonly Between[];
}

interface Between {
  readonly id: string;
  /** Rounded to four places. */
  readonly betweenness: number;
}

const folder = practiceFolder('expected');

if (folder === null) {
  it('says aloud that the parliamentary groups are not beside the project, and claims nothing', () => {
    expect(practiceFolder('expected')).toBeNull();
  });
} else {
  describe('the parliamentary groups', () => {
    const expected = JSON.parse(readFileSync(join(folder, 'appg-uk.json'), 'utf8')) as Expected;
    let graph: OpenGraph;
    let app: FastifyInstance;

    const read = async <T>(url: string): Promise<T> => (await ask(app, url)).body as T;

    beforeAll(async () => {
      const rows: Record<string, string>[] = parse(readFileSync(join(folder, '..', 'appg_memberships.csv')), {
        columns: true,
      });
      const memberships = rows
        .filter((row) => row['partnership_id']!.startsWith('uk/'))
        .map((row) => `"${row['partnership_id']}","${row['agency_id']}"`);
      graph = await emptyGraph();
      const bundle = await mkdtemp(join(tmpdir(), 'joined-up-bundle-'));
      await writeFile(join(bundle, 'memberships.csv'), `partnership,agency\n${memberships.join('\n')}\n`);
      const { errors } = await importBundle(graph.connected, [bundle], { at: testTime });
      await rm(bundle, { recursive: true });
      expect(errors).toEqual([]);
      app = await appOver(graph);
    });
    afterAll(async () => {
      await app?.close();
      await graph?.close();
    });

    it('are as many, with as many members, as were counted', async () => {
      const { counts } = await read<Health>('/api/health');
      expect([counts['Partnership'], counts['Agency']]).toEqual([
        expected.counts.partnerships,
        expected.counts.agencies,
      ]);
    });

    it('share a member in as many pairs as were counted', async () => {
      const { total } = await read<OkOf<typeof overlaps>>('/api/overlaps?min=0&limit=1');
      expect(total).toBe(expected.counts.pairs_sharing_at_least_one);
    });

    it('have the ten pairs of the highest Jaccard, in order and with their figures', async () => {
      const query = `min=0&minSize=${expected.min_size_for_jaccard}&limit=10`;
      const { pairs } = await read<OkOf<typeof overlaps>>(`/api/overlaps?${query}`);
      const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
      expect(
        pairs.map(({ a, b, sizeA, sizeB, shared, jaccard, containment }) => [
          [a, b, sizeA, sizeB, shared],
          [rounded(jaccard), rounded(containment)],
        ]),
      ).toEqual(
        expected.top10_jaccard.map(({ p, q, size_p, size_q, shared, jaccard, overlap }) => [
          [p, q, size_p, size_q, shared],
          [jaccard, overlap],
        ]),
      );
    });

    it.each(['agency', 'partnership'] as const)('have the five highest betweennesses of an %s', async (of) => {
      const answer = await read<OkOf<typeof measures>>(`/api/measures?of=${of}&measure=betweenness&limit=5`);
      const counted = of === 'agency' ? expected.betweenness_top5_agencies : expected.betweenness_top5_partnerships;
      expect(answer.items.map(({ id, value }) => ({ id, betweenness: Math.round(value * 1e4) / 1e4 }))).toEqual(
        counted.map(({ id, betweenness }) => ({ id, betweenness })),
      );
      expect(answer).toMatchObject({ estimate: false, components: expected.components.count, isolated: 0 });
    });

    it('have the ten members with most links, of as many as were counted', async () => {
      const answer = await read<OkOf<typeof measures>>('/api/measures?of=agency&measure=degree&limit=10');
      expect(answer.items.map(({ id, value }) => ({ id, load: value }))).toEqual(
        expected.top10_loaded.map(({ id, load }) => ({ id, load })),
      );
      expect(answer.total).toBe(expected.counts.agencies);
    });

    it('have communities with the modularity of a network that has some', async () => {
      const answer = await read<OkOf<typeof measures>>('/api/measures?of=partnership&measure=community&limit=1000');
      expect(answer.total).toBe(expected.counts.partnerships);
      expect(answer.modularity).toBeGreaterThan(0.3);
    });
  });
}
