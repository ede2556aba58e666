/** Real areas of six kinds beside the project, made of the same districts, whose relations were worked out apart from it. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AreaPair, coterminosity } from '#contract/coterminosity';
import type { OkOf } from '#contract/endpoint';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { practiceFolder } from '../support/practice-data.ts';
import { appOver, ask } from '../support/running-app.ts';

type Counts = Readonly<{ coterminous?: number; nested?: number; partial?: number }>;

interface Expected {
  readonly units: number;
  readonly boundaries: Readonly<Record<string, number>>;
  readonly relations_by_type_pair: Readonly<Record<string, Counts>>;
  readonly totals: {
    readonly coterminous: number;
    readonly coterminous_multi_unit: number;
    readonly partial: number;
    readonly same_type_overlaps: number;
  };
  readonly coterminous_multi_unit: readonly (readonly [string, string, number])[];
  readonly same_type_overlaps: readonly {
    readonly a: string;
    readonly b: string;
    readonly common: number;
    readonly a_units: number;
    readonly b_units: number;
  }[];
  readonly partial_all_by_jaccard: readonly {
    readonly a: string;
    readonly b: string;
    readonly common: number;
    readonly only_a: number;
    readonly only_b: number;
  }[];
}

/** Which column of which file says in which area of a kind a district lies. */
const lookups = [
  ['CSP', 'ons194_LAD19_CSP19_PFA19.csv', 'LAD19CD', 'CSP19CD'],
  ['PFA', 'ons194_LAD19_CSP19_PFA19.csv', 'LAD19CD', 'PFA19CD'],
  ['FRA', 'ons133_LAD19_FRA19.csv', 'LAD19CD', 'FRA19CD'],
  ['CAUTH', 'ons055_LAD19_CAUTH19.csv', 'LAD19CD', 'CAUTH19CD'],
  ['CTY', 'ons025_LAD19_CTY19.csv', 'LAD19CD', 'CTY19CD'],
  ['UTLA', 'ons177_LTLA19_UTLA19.csv', 'LTLA19CD', 'UTLA19CD'],
] as const;

const folder = practiceFolder('expected');

/** The boundaries of an import: each area with the districts that are its parts, all of them. */
const boundariesTable = (practice: string): string => {
  const parts = new Map<string, Set<string>>();
  const districts = new Set<string>();
  for (const [kind, file, unitColumn, areaColumn] of lookups) {
    const rows: Record<string, string>[] = parse(readFileSync(join(practice, file)), { columns: true, bom: true });
    for (const row of rows) {
      const area = `${kind},${row[areaColumn]}`;
      parts.set(area, (parts.get(area) ?? new Set()).add(`LAD:${row[unitColumn]}`));
      districts.add(`LAD,${row[unitColumn]}`);
    }
  }
  const areas = [...parts].map(([area, units]) => `${area},${[...units].join('|')},yes`);
  return ['kind,code,parts,complete', ...[...districts].map((each) => `${each},,`), ...areas, ''].join('\n');
};

if (folder === null) {
  it('says aloud that the real boundaries are not beside the project, and claims nothing', () => {
    expect(practiceFolder('expected')).toBeNull();
  });
} else {
  describe('the boundaries of England and Wales in 2019', () => {
    const expected = JSON.parse(readFileSync(join(folder, 'boundaries-lad19.json'), 'utf8')) as Expected;
    const typePairs = Object.keys(expected.relations_by_type_pair);
    let graph: OpenGraph;
    let app: FastifyInstance;

    const compare = async (a: string, b: string): Promise<readonly AreaPair[]> => {
      const { status, body } = await ask(app, `/api/coterminosity?kinds=${a},${b}&limit=10000`);
      expect(status, JSON.stringify(body).slice(0, 300)).toBe(200);
      const { pairs, total, unknown, truncated } = body as OkOf<typeof coterminosity>;
      expect({ total, unknown, truncated }).toEqual({ total: pairs.length, unknown: [], truncated: false });
      return pairs;
    };
    const compareAll = async () => {
      const all: AreaPair[] = [];
      for (const pair of typePairs) all.push(...(await compare(...(pair.split('~') as [string, string]))));
      return all;
    };
    /** The code, without the name behind it. */
    const idOf = (named: string) => named.split(' ')[0]!;

    beforeAll(async () => {
      graph = await emptyGraph();
      const bundle = await mkdtemp(join(tmpdir(), 'joined-up-bundle-'));
      await writeFile(join(bundle, 'boundaries.csv'), boundariesTable(join(folder, '..')));
      const { errors } = await importBundle(graph.connected, [bundle], { at: testTime });
      await rm(bundle, { recursive: true });
      expect(errors).toEqual([]);
      app = await appOver(graph);
    });
    afterAll(async () => {
      await app?.close();
      await graph?.close();
    });

    it('are as many of each kind as were counted', async () => {
      const { records } = await graph.connected.driver.executeQuery(
        'MATCH (b:Boundary) RETURN b.kind AS kind, count(*) AS count',
      );
      const counts = Object.fromEntries(records.map((row) => [row.get('kind'), Number(row.get('count'))]));
      expect(counts).toEqual({ ...expected.boundaries, LAD: expected.units });
    });

    it.each(typePairs)('lie to each other, %s, in as many ways as were counted', async (kinds) => {
      const pairs = await compare(...(kinds.split('~') as [string, string]));
      const count = (...relations: string[]) => pairs.filter(({ relation }) => relations.includes(relation)).length;
      const { coterminous = 0, nested = 0, partial = 0 } = expected.relations_by_type_pair[kinds]!;
      expect({
        coterminous: count('coterminous'),
        nested: count('within', 'contains'),
        partial: count('overlaps'),
      }).toEqual({ coterminous, nested, partial });
    });

    it('are coterminous in several units where they were found to be, and nowhere else', async () => {
      const all = (await compareAll()).filter(({ relation }) => relation === 'coterminous');
      const several = all.filter(({ shared }) => shared > 1).map(({ a, b, shared }) => `${a} ${b} ${shared}`);
      expect(all).toHaveLength(expected.totals.coterminous);
      expect(several.sort()).toEqual(expected.coterminous_multi_unit.map((pair) => pair.join(' ')).sort());
      expect(several).toHaveLength(expected.totals.coterminous_multi_unit);
    });

    it('overlap in part by as many districts as were counted', async () => {
      const overlaps = (await compareAll()).filter(({ relation }) => relation === 'overlaps');
      expect(overlaps.map(({ a, b, shared, onlyA, onlyB }) => [a, b, shared, onlyA, onlyB].join(' ')).sort()).toEqual(
        expected.partial_all_by_jaccard
          .map(({ a, b, common, only_a, only_b }) => [idOf(a), idOf(b), common, only_a, only_b].join(' '))
          .sort(),
      );
      expect(overlaps).toHaveLength(expected.totals.partial);
    });

    it('meet others of their own kind where one district lies in two', async () => {
      const all: AreaPair[] = [];
      for (const kind of Object.keys(expected.boundaries)) all.push(...(await compare(kind, kind)));
      expect(all.map(({ a, b, shared, onlyA, onlyB }) => [a, b, shared, shared + onlyA, shared + onlyB])).toEqual(
        expected.same_type_overlaps.map(({ a, b, common, a_units, b_units }) => [
          idOf(a),
          idOf(b),
          common,
          a_units,
          b_units,
        ]),
      );
      expect(all).toHaveLength(expected.totals.same_type_overlaps);
    });
  });
}
