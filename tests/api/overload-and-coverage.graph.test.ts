/** The overview's endpoints on both examples: planted truth, published figures, and the same numbers from Cypher. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { isInt } from 'neo4j-driver';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverage } from '#contract/coverage';
import type { OkOf } from '#contract/endpoint';
import { loadSubjects } from '#contract/load';
import { loadSeats } from '#contract/load-seats';
import { overload } from '#contract/overload';
import { partnershipReturn } from '#contract/partnership-return';
import { reliefs } from '#contract/reliefs';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';

interface Case {
  readonly subjects: readonly string[];
  readonly detail?: readonly string[];
}

const seed = join(projectRoot, 'seed');
const truth = JSON.parse(readFileSync(join(seed, 'county', 'truth.json'), 'utf8')) as Readonly<
  Record<string, { readonly planted: readonly Case[]; readonly innocent: readonly Case[] }>
>;
const county = 'sources=synthetic';
const documented = 'sources=document&sources=general-knowledge';

let graph: OpenGraph;
let app: FastifyInstance;

beforeAll(async () => {
  graph = await emptyGraph();
  for (const example of ['documented', 'county']) {
    const { errors } = await importBundle(graph.connected, [join(seed, example)], { at: testTime });
    expect(errors).toEqual([]);
  }
  app = await appOver(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const get = async <Body>(url: string): Promise<Body> => {
  const { status, body } = await ask(app, url);
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200);
  return body as Body;
};

const board = (query: string) => get<OkOf<typeof overload>>(`/api/overload?${query}&limit=10000`);
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Rows of a query as the console hands them out, asked of the graph itself. */
const cypher = async ({ query, params }: { readonly query: string; readonly params: object }) => {
  const { records } = await graph.connected.driver.executeQuery(query, params as Record<string, unknown>, {
    routing: 'READ',
  });
  const columns = (records[0]?.keys ?? []).map(String);
  const plain = (value: unknown): unknown => (isInt(value) ? value.toNumber() : value);
  return { columns, rows: records.map((record) => columns.map((column) => plain(record.get(column)))) };
};

describe('the overload board', () => {
  it.each(loadSubjects)('of each %s has the loads that its Cypher gives', async (of) => {
    const { items, evidence, kind } = await board(`of=${of}&${county}`);
    expect(items.length).toBeGreaterThan(0);
    const { columns, rows } = await cypher(evidence);
    const at = (name: string) => columns.indexOf(name);
    const figures = new Map(
      rows.map((row) => [
        row[0],
        [row[at('low')], row[at('high')], row[at('known')]].map((value) => rounded(Number(value))),
      ]),
    );
    if (of === 'area') {
      expect(kind).toBe('district');
      // Areas of this kind alone, as they are listed.
      expect(rows.map(([id]) => id).sort()).toEqual(items.map(({ id }) => id).sort());
    }
    for (const { id, hours } of items)
      expect([id, figures.get(id)]).toEqual([id, [hours.low, hours.high, hours.known].map(rounded)]);
  });

  it.each(['agency', 'person'] as const)('marks the planted overload of each %s, and no other', async (of) => {
    const { items } = await board(`of=${of}&by=boards&${county}`);
    const planted = truth[`overloaded-${of}`]!.planted.flatMap(({ subjects }) => subjects);
    expect(
      items
        .filter(({ finding }) => finding !== null)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...planted].sort());
    if (of === 'person')
      expect(
        items
          .slice(0, planted.length)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...planted].sort());
    for (const { detail, subjects } of truth[`overloaded-${of}`]!.planted)
      expect(items.find(({ id }) => id === subjects[0])!.boards).toBe(Number.parseInt(detail![0]!, 10));
  });

  it('ranks areas of one kind by what is asked, each among its peers', async () => {
    const { items, groups, kind, offers } = await board(`of=area&by=boards&kind=district&${county}`);
    expect(kind).toBe('district');
    expect(offers).toEqual(['head', 'district']);
    const figures = items.map(({ figure }) => figure!);
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
    expect(groups).toHaveLength(1);
    expect(groups[0]!.figures.reduce((sum, [, count]) => sum + count, 0)).toBe(items.length);
    const perHead = await board(`of=area&by=boards&per=head&kind=district&${county}`);
    for (const { id, figure, boards } of perHead.items) {
      const { rows } = await cypher({
        query: 'MATCH (u:Boundary)-[:WITHIN*0..8]->(:Boundary {id: $id}) RETURN sum(u.population)',
        params: { id },
      });
      expect(rounded(figure!)).toBe(rounded((boards / Number(rows[0]![0])) * 10_000));
    }
  });

  it('goes from region to district to agency to its seats', async () => {
    const regions = await board(`of=area&kind=region&${county}`);
    const [region] = regions.items;
    expect(region!.parts).toBe('district');
    const districts = await board(`of=area&area=${region!.id}&${county}`);
    expect(districts.kind).toBe('district');
    expect(districts.path.map(({ id }) => id)).toEqual([region!.id]);
    const [district] = districts.items;
    const agencies = await board(`of=agency&area=${encodeURIComponent(district!.id)}&${county}`);
    expect(agencies.path.at(-1)!.id).toBe(district!.id);
    const [agency] = agencies.items;
    const seats = await get<OkOf<typeof loadSeats>>(
      `/api/load/seats?of=agency&id=${agency!.id}&area=${encodeURIComponent(district!.id)}&limit=10000&${county}`,
    );
    expect(Check(loadSeats.ok, seats)).toBe(true);
    expect(seats.total).toBe(agency!.boards);
    expect(rounded(seats.items.reduce((sum, { hours }) => sum + hours.low, 0))).toBe(rounded(agency!.hours.low));
  });

  it.each(loadSubjects)('tells of one %s alone what the board of all tells of it', async (of) => {
    const all = await board(`of=${of}&${county}`);
    for (const item of [all.items[2]!, all.items.at(-1)!]) {
      const one = await board(`of=${of}&id=${encodeURIComponent(item.id)}&${county}`);
      const { group: _, ...told } = one.items[0]!;
      const { group, ...expected } = item;
      expect([one.items.length, one.total, told]).toEqual([1, all.total, expected]);
      expect(one.groups).toEqual([all.groups[group]]);
    }
  });

  it.each(loadSubjects)('takes the load of the heaviest %s apart without a remainder', async (of) => {
    const [heaviest] = (await board(`of=${of}&${county}`)).items;
    const { items } = await get<OkOf<typeof loadSeats>>(
      `/api/load/seats?of=${of}&id=${encodeURIComponent(heaviest!.id)}&limit=10000&${county}`,
    );
    const sum = (value: (item: (typeof items)[number]) => number) =>
      rounded(items.reduce((all, item) => all + value(item), 0));
    expect(sum(({ seats }) => seats)).toBe(heaviest!.seats);
    expect([sum(({ hours }) => hours.low), sum(({ hours }) => hours.high)]).toEqual(
      [heaviest!.hours.low, heaviest!.hours.high].map(rounded),
    );
  });

  it('has the published figures of the documents beside it, each with its line', async () => {
    const { published } = await board(`of=partnership&${documented}`);
    const facing = published.find(({ id }) => id === 'fig-case-806-districts');
    expect(facing).toMatchObject({ value: 9, unit: 'count', sources: ['doc-000'], locators: ['000:806'] });
    const tables = new Set(published.map(({ table }) => table));
    for (const of of ['agency', 'area', 'person'] as const)
      for (const { table } of (await board(`of=${of}&${documented}`)).published) expect(tables).not.toContain(table);
    expect((await board(`of=partnership&${county}`)).published).toEqual([]);
  });

  it('answers as its contract says, and refuses what the graph does not have', async () => {
    expect(Check(overload.ok, await board('of=partnership'))).toBe(true);
    expect(await ask(app, '/api/overload?of=area&kind=duchy')).toMatchObject({ status: 400 });
    expect(await ask(app, '/api/overload?of=agency&id=nobody')).toMatchObject({ status: 404 });
    expect(await ask(app, '/api/reliefs?of=agency&id=nobody')).toMatchObject({ status: 404 });
  });
});

describe('relief', () => {
  it.each([
    ['agency', 'ic-a-lsc-haskenshire'],
    ['person', 'ic-person-03'],
    ['area', 'district:IC-D3'],
    ['partnership', 'ic-p-haskenshire-learning-partnership'],
  ])('of the planted %s saves what the scenario of its steps saves', async (of, id) => {
    const answer = await get<OkOf<typeof reliefs>>(`/api/reliefs?of=${of}&id=${encodeURIComponent(id)}&${county}`);
    expect(Check(reliefs.ok, answer)).toBe(true);
    expect(answer.routes.length).toBeGreaterThan(0);
    expect(answer.items.length).toBeLessThanOrEqual(3);
    for (const { steps, all, seats, own } of answer.items) {
      const { status, body } = await ask(app, `/api/scenarios?${county}`, { edits: steps });
      expect(status, JSON.stringify(body)).toBe(200);
      const { before, after } = body as { before: Totals; after: Totals };
      const saved = [before.hours.low - after.hours.low, before.hours.high - after.hours.high].map(rounded);
      expect([all.low, all.high].map(rounded)).toEqual(saved.sort((a, b) => a - b));
      expect(seats).toBe(before.seats - after.seats);
      expect(own.high + all.high).toBeGreaterThanOrEqual(0);
    }
    const weights = answer.items.map(({ own }) => own.low + own.high);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('of one on many boards lets a colleague or partner take some of them', async () => {
    const { items } = await get<OkOf<typeof reliefs>>(`/api/reliefs?of=agency&id=ic-a-lsc-haskenshire&${county}`);
    expect(items.some(({ kind }) => kind === 'attend-for')).toBe(true);
    expect(items[0]!.own.high).toBeGreaterThan(0);
  });
});

interface Totals {
  readonly seats: number;
  readonly hours: { readonly low: number; readonly high: number };
}

describe('coverage', () => {
  it('counts what its Cypher counts', async () => {
    for (const kind of ['district', 'health area', 'county']) {
      const { areas, evidence } = await get<OkOf<typeof coverage>>(
        `/api/coverage?areaKind=${encodeURIComponent(kind)}&limit=10000`,
      );
      const { rows } = await cypher(evidence!);
      const ours = areas.flatMap(({ id, types }) =>
        types.flatMap(({ type, full, part }) =>
          full.length + part.length > 0 ? [[id, type, full.length, part.length].join(' ')] : [],
        ),
      );
      expect(ours.sort()).toEqual(rows.map((row) => row.join(' ')).sort());
    }
  });

  it('has a gap in every cell where one is planted, and in no other', async () => {
    const answer = await get<OkOf<typeof coverage>>(`/api/coverage?limit=10000&${county}`);
    expect(Check(coverage.ok, answer)).toBe(true);
    const found = answer.areas.flatMap(({ id, types }) =>
      types.flatMap(({ type, gap }) => (gap === null ? [] : [`${id} ${type} ${gap.certainty}`])),
    );
    const planted = truth['coverage-gap']!.planted.map(
      ({ subjects, detail }) => `${subjects[0]} ${detail![0]} to-check`,
    );
    expect(found.sort()).toEqual(planted.sort());
    const gap = answer.areas.flatMap(({ types }) => types).find((cell) => cell.gap !== null)!.gap!;
    expect(await get(`/api/findings?id=${encodeURIComponent(gap.id)}&${county}`)).toMatchObject({ total: 1 });
  });

  it('opens the planted double cover, and says who requires what', async () => {
    const { areas } = await get<OkOf<typeof coverage>>(`/api/coverage?limit=10000&${county}`);
    const cells = areas.flatMap(({ types }) => types);
    for (const { subjects } of truth['double-cover']!.planted) {
      const cell = cells.find(({ full }) => subjects.every((subject) => full.includes(subject)));
      expect(cell?.double, subjects.join()).toMatch(/^double-cover:/);
    }
    expect(new Set(cells.flatMap(({ required }) => required.map(({ requiredBy }) => requiredBy)))).toEqual(
      new Set(['statute', 'funding condition']),
    );
  });

  it('goes by theme too, client groups told apart', async () => {
    const { types, themes, areas } = await get<OkOf<typeof coverage>>(
      `/api/coverage?by=theme&areaKind=district&limit=10000&${county}`,
    );
    expect(themes.map(({ id }) => id)).toEqual(types);
    expect(themes.some(({ kind }) => kind === 'client group')).toBe(true);
    expect(areas[0]!.types).toHaveLength(types.length);
  });
});

describe('the remit’s return', () => {
  it('tells of each partnership what its Cypher tells', async () => {
    const answer = await get<OkOf<typeof partnershipReturn>>('/api/return?type=Learning%20Partnership&limit=10000');
    expect(Check(partnershipReturn.ok, answer)).toBe(true);
    const { rows } = await cypher(answer.evidence);
    const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort();
    expect(
      answer.items.map((item) => [
        item.id,
        ids(item.boundaries),
        item.purpose,
        ids(item.themes),
        ids(item.targets),
        ids(item.leads),
        ids(item.hosts),
      ]),
    ).toEqual(rows);
  });

  it('has beside it how many Learning Partnerships the remit expected, and how many came', async () => {
    const { published } = await get<OkOf<typeof partnershipReturn>>(
      `/api/return?type=Learning%20Partnership&${documented}`,
    );
    const told = published.map(({ value, locators }) => `${value} ${locators[0]}`);
    expect(told).toEqual(expect.arrayContaining(['70 004:107', '130 004:107', '101 001:11']));
  });

  it('finds the planted gaps of a type, and boundaries that overlap', async () => {
    const type = encodeURIComponent('Crime and Disorder Reduction Partnership');
    const { none, part, areaKinds } = await get<OkOf<typeof partnershipReturn>>(`/api/return?type=${type}&${county}`);
    expect(areaKinds).toEqual(['district', 'unitary']);
    expect([...none, ...part].map(({ id }) => id).sort()).toEqual(
      truth['coverage-gap']!.planted.map(({ subjects }) => subjects[0]).sort(),
    );
    const { overlaps } = await get<OkOf<typeof partnershipReturn>>(
      `/api/return?type=${encodeURIComponent('Health Improvement Partnership')}&${county}`,
    );
    for (const { shared } of overlaps) expect(shared).toBeGreaterThan(0);
    const double = truth['double-cover']!.planted[0]!.subjects;
    expect(overlaps.some(({ a, b }) => double.includes(a.id) && double.includes(b.id))).toBe(true);
  });
});
