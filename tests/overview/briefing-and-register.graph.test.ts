/** The illustrative county: a briefing has the numbers of the other answers, and the register those of the findings. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Briefing } from '#contract/briefings';
import type { composition } from '#contract/composition';
import type { coverage } from '#contract/coverage';
import type { CypherAnswer } from '#contract/cypher';
import type { OkOf } from '#contract/endpoint';
import type { findings } from '#contract/findings';
import type { load } from '#contract/load';
import type { queries } from '#contract/queries';
import { register } from '#contract/register';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { appOver, ask, send } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance;

const area = encodeURIComponent('district:IC-D3');

/** Imports the tables of a folder as the page does. */
const importInPage = async (folder: string): Promise<void> => {
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const form = new FormData();
  for (const name of await readdir(folder))
    if (name.endsWith('.csv')) form.append('file', new Blob([await readFile(join(folder, name))]), name);
  const response = await fetch(`${address}/api/imports`, { method: 'POST', body: form });
  expect(response.status, await response.text()).toBe(200);
};

beforeAll(async () => {
  graph = await emptyGraph();
  app = await appOver(graph);
  await importInPage(join(projectRoot, 'seed', 'county'));
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const get = async <T>(url: string): Promise<T> => {
  const { status, body } = await ask(app, url);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as T;
};

describe('a briefing', () => {
  it('has the form that the contract says, and an area that is not there has none', async () => {
    const answer = await get<Briefing>(`/api/briefings/${area}`);
    expect(Check(Briefing, answer)).toBe(true);
    expect(answer.area).toMatchObject({ id: 'district:IC-D3', areaKind: 'district', complete: true, synthetic: true });
    expect(answer.baseUnits.listed.length).toBe(answer.baseUnits.total);
    expect((await ask(app, '/api/briefings/nowhere')).status).toBe(404);
  });

  it.each([
    ['district:IC-D3', { kind: 'district', within: { id: 'county:IC-C1', name: 'Haskenshire' } }],
    ['region:IC-R1', { kind: 'district', within: { id: 'region:IC-R1' } }],
  ])('shows %s among its neighbours, else its parts', async (id, map) => {
    expect((await get<Briefing>(`/api/briefings/${encodeURIComponent(id)}`)).map).toMatchObject(map);
  });

  it('names every source of the findings that it lists', async () => {
    const { open, names } = await get<Briefing>(`/api/briefings/${area}`);
    const cited = new Set(open.listed.flatMap(({ sources }) => sources));
    expect(cited.size).toBeGreaterThan(0);
    for (const id of cited) expect(names.find((each) => each.kind === 'Source' && each.id === id)?.name).not.toBe(id);
    for (const id of cited) expect(names).toContainEqual(expect.objectContaining({ kind: 'Source', id }));
  });

  it.each(['', 'at=2001-05'])('has the same numbers as the other answers (%s)', async (scope) => {
    const brief = await get<Briefing>(`/api/briefings/${area}?${scope}`);
    const found = await get<OkOf<typeof findings>>(`/api/findings?area=${area}&limit=8&counts=true&${scope}`);
    expect(brief.open).toEqual({
      total: found.total,
      certain: found.certain,
      listed: found.findings,
      counts: found.counts,
    });
    const areas = await get<OkOf<typeof load>>(`/api/load?of=area&by=hours&limit=10000&${scope}`);
    expect(brief.load.area).toEqual(areas.items.find(({ id }) => id === 'district:IC-D3'));
    const agencies = await get<OkOf<typeof load>>(`/api/load?of=agency&by=hours&limit=6&area=${area}&${scope}`);
    expect(brief.load.agencies).toEqual(agencies.items);
    const cover = await get<OkOf<typeof coverage>>(`/api/coverage?areaKind=district&area=${area}&${scope}`);
    expect(brief.coverage).toEqual(cover.areas.find(({ id }) => id === 'district:IC-D3')?.types);
    for (const { type, rows, ...counts } of brief.composition) {
      const whole = await get<OkOf<typeof composition>>(
        `/api/composition?type=${encodeURIComponent(type)}&area=${area}&${scope}`,
      );
      expect(rows).toEqual(whole.rows.filter(({ of }) => of === 'sector'));
      expect(whole.now).toMatchObject(counts);
    }
    const scenario = await ask(app, `/api/scenarios?area=${area}&${scope}`, {
      edits: [{ kind: 'wind-up', partnership: brief.names[0]!.id }],
    });
    expect(scenario.body).toMatchObject({
      before: {
        partnerships: brief.load.partnerships,
        seats: brief.load.seats,
        hours: { known: brief.data.hoursKnown },
      },
    });
  });
});

describe('the Cypher of a briefing', () => {
  type Evidence = Briefing['load']['evidence']['area'];
  /** Rows by the names of their columns. */
  const rowsOf = async ({ query, params }: Evidence): Promise<Record<string, unknown>[]> => {
    const { status, body } = await ask(app, '/api/cypher', { query, params });
    expect([status, body]).toMatchObject([200, {}]);
    const { columns, rows } = body as CypherAnswer;
    return rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
  };
  /** A query of the library as the page opens it. */
  const asked = async (id: string, scope: string, given: object = {}): Promise<Record<string, unknown>[]> => {
    const library = await get<OkOf<typeof queries>>(`/api/queries?area=${area}&${scope}`);
    const { query, params } = library.queries.find((each) => each.id === id)!;
    const defaults = Object.fromEntries(params.map(({ name, default: value }) => [name, value]));
    return rowsOf({ query, params: { ...defaults, ...given } });
  };
  /** Shares are sums in an order of their own. */
  const rounded = (value: unknown) => Number(Number(value).toFixed(6));
  const loadTold = ({ boards, seats, low, high, known }: Record<string, unknown>) => [
    boards,
    seats,
    ...[low, high, known].map(rounded),
  ];
  const loadShown = ({ boards, seats, hours }: NonNullable<Briefing['load']['area']>) =>
    loadTold({ boards, seats, ...hours });

  it.each(['', 'at=2001-05'])('gives its load, its coverage and its composition (%s)', async (scope) => {
    const { load, coverage, composition } = await get<Briefing>(`/api/briefings/${area}?${scope}`);
    const own = await rowsOf(load.evidence.area);
    expect(own.map((row) => [row['area'], loadTold(row)])).toEqual([['district:IC-D3', loadShown(load.area!)]]);

    const carried = new Map((await rowsOf(load.evidence.agencies)).map((row) => [row['agency'], loadTold(row)]));
    expect(load.agencies.length).toBeGreaterThan(3);
    for (const agency of load.agencies)
      expect([agency.id, carried.get(agency.id)]).toEqual([agency.id, loadShown(agency)]);

    const [size] = await asked('library/figures-of-network', scope);
    expect(size).toMatchObject({ partnerships: load.partnerships, seats: load.seats });

    const covered = (await asked('library/coverage-by-type', scope, { kind: 'district' }))
      .filter((row) => row['area'] === 'district:IC-D3')
      .map((row) => [row['type'], row['full'], row['part']]);
    const there = coverage.filter(({ type, full, part }) => type !== '' && full.length + part.length > 0);
    expect(covered).toEqual(there.map(({ type, full, part }) => [type, full.length, part.length]));

    expect(composition.length).toBeGreaterThan(0);
    for (const { type, rows } of composition) {
      const sectors = (await asked('library/composition-of', scope, { type })).filter((row) => row['of'] === 'sector');
      const having = new Map(sectors.map((row) => [row['name'], row['having']]));
      expect(having).toEqual(new Map(rows.map((row) => [row.name, row.having])));
    }
  });
});

type Register = OkOf<typeof register>;

describe('the register', () => {
  it('has every finding once in the whole, and each district those that lie in it', async () => {
    const answer = await get<Register>('/api/register?areaKind=district');
    expect(Check(register.ok, answer)).toBe(true);
    const { counts } = await get<OkOf<typeof findings>>('/api/findings?limit=1&counts=true');
    for (const kind of ['duplication', 'missing-link', 'overload'] as const) {
      const { certain, toCheck } = answer.whole.open[kind];
      expect([certain, certain + toCheck]).toEqual([counts?.certainOfKind[kind] ?? 0, counts?.kind[kind] ?? 0]);
    }
    expect(answer.areas).toHaveLength(answer.total);
    const truth = JSON.parse(await readFile(join(projectRoot, 'seed', 'county', 'truth.json'), 'utf8')) as Record<
      string,
      { readonly planted: readonly { readonly subjects: readonly string[] }[] }
    >;
    // A district that lacks a partnership is a subject itself.
    for (const { subjects } of truth['coverage-gap']!.planted) {
      const row = answer.areas.find(({ id }) => subjects.includes(id));
      const open = row?.open['missing-link'];
      expect((open?.certain ?? 0) + (open?.toCheck ?? 0), subjects.join()).toBeGreaterThan(0);
    }
  });

  it.each(['', 'at=2001-05'])('has of each area as many as are listed for it (%s)', async (scope) => {
    const { areas } = await get<Register>(`/api/register?areaKind=district&${scope}`);
    expect(areas.length).toBeGreaterThan(5);
    for (const { id, open, predicted } of areas) {
      const listed = await get<OkOf<typeof findings>>(
        `/api/findings?area=${encodeURIComponent(id)}&limit=1&counts=true&${scope}`,
      );
      expect([id, predicted]).toEqual([id, listed.counts?.rule['likely-member'] ?? 0]);
      for (const kind of ['duplication', 'missing-link', 'overload'] as const) {
        const { certain, toCheck } = open[kind];
        const { certainOfKind = {}, kind: all = {} } = listed.counts ?? {};
        expect([certain, certain + toCheck], `${id} ${kind}`).toEqual([certainOfKind[kind] ?? 0, all[kind] ?? 0]);
      }
    }
  });

  it('moves what is decided from the open ones to the others, with the day on which that ends', async () => {
    const before = await get<Register>('/api/register?areaKind=district');
    const { findings: listed } = await get<OkOf<typeof findings>>('/api/findings?rule=similar-partnerships&limit=2');
    const [first, second] = listed;
    await send(app, 'PUT', '/api/findings/status', { ids: [first!.id], status: 'accepted', until: '2027-01-01' });
    await send(app, 'PUT', '/api/findings/status', { ids: [second!.id], status: 'dismissed', reason: 'two towns' });
    const { whole } = await get<Register>('/api/register?areaKind=district');
    expect(whole).toMatchObject({ accepted: 1, acceptedUntil: '2027-01-01', dismissed: 1, reopened: 0 });
    expect(before.whole.open.duplication.certain + before.whole.open.duplication.toCheck).toBe(
      whole.open.duplication.certain + whole.open.duplication.toCheck + 2,
    );
    const brief = await get<Briefing>(`/api/briefings/${encodeURIComponent('county:IC-C1')}`);
    expect(brief.actions.listed.map(({ id }) => id)).toEqual([first!.id]);
    expect(brief.dismissed).toBe(1);
  });

  it('tells how many findings there were after each import, and nothing of an import that nobody counted', async () => {
    await app.close();
    app = await appOver(graph);
    const { trend, whole } = await get<Register>('/api/register');
    expect(trend).toHaveLength(1);
    const open = (counts: Register['whole']['open'] | null) =>
      counts && Object.values(counts).reduce((sum, { certain, toCheck }) => sum + certain + toCheck, 0);
    expect(open(trend[0]!.found)).toBe(open(whole.open)! + whole.accepted + whole.dismissed);
    const folder = await bundleFolder({ 'memberships.csv': 'partnership,agency\nnew board,new agency\n' });
    await importBundle(graph.connected, [folder], { at: '2026-02-01T00:00:00.000Z' });
    // Something else changes the graph before anybody looks.
    await graph.connected.driver.executeQuery('MATCH (r:_Revision) SET r.value = r.value + 1');
    const later = await get<Register>('/api/register');
    expect(later.trend.map(({ found }) => found === null)).toEqual([false, true]);
  });
});
