import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { details, type NodeDetails } from '#contract/details';
import type { OkOf } from '#contract/endpoint';
import { endpoints } from '#contract/endpoints';
import { errorCodes } from '#contract/errors';
import { type Finding, findings } from '#contract/findings';
import { type GraphSlice, graphSlice } from '#contract/graph-slice';
import { type Health, health } from '#contract/health';
import { importLimits } from '#contract/import-limits';
import { ProblemReply } from '#contract/problem-reply';
import { search } from '#contract/search';
import { buildApp } from '../../server/app.ts';
import { GraphGate } from '../../server/graph-gate.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance;

beforeAll(async () => {
  graph = await emptyGraph();
  for (const name of ['documented', 'county']) {
    const { errors } = await importBundle(graph.connected, [join(projectRoot, 'seed', name)], { at: testTime });
    expect(errors).toEqual([]);
  }
  app = await appOver(graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

const body = async <T>(url: string): Promise<T> => {
  const answer = await ask(app, url);
  expect(answer).toMatchObject({ status: 200 });
  return answer.body as T;
};

describe('the API over both examples', () => {
  it.each([
    ['health', '/api/health', health.ok],
    ['search', '/api/search?q=learning', search.ok],
    ['graph', '/api/graph?limit=50', graphSlice.ok],
    ['a neighbourhood', '/api/graph?around=Partnership:p-leeds-board&limit=1', graphSlice.ok],
    ['findings on a thing', '/api/findings?subject=Partnership:p-leeds-board&order=score', findings.ok],
    ['measures', '/api/measures?measure=broker', endpoints.measures.ok],
    ['communities', '/api/measures?of=partnership&measure=community', endpoints.measures.ok],
    ['overlaps', '/api/overlaps', endpoints.overlaps.ok],
    ['load', '/api/load?of=area&by=hours', endpoints.load.ok],
    ['findings', '/api/findings?limit=10000', findings.ok],
    ['coterminosity', '/api/coterminosity?kinds=district,health%20area', endpoints.coterminosity.ok],
    ['coverage', '/api/coverage', endpoints.coverage.ok],
    ['composition', '/api/composition?type=Learning%20Partnership&compare=2001', endpoints.composition.ok],
    ['structure', '/api/structures/p-leeds-board', endpoints.structure.ok],
    ['timeline', '/api/timeline?partnership=p-leeds-board', endpoints.timeline.ok],
    ['details', '/api/partnerships/p-rationalisation-als', details.ok],
  ])('%s answers in the shape of the contract', async (_name, url, schema) => {
    expect(Check(schema, await body(url))).toBe(true);
  });

  it('counts the neighbours that a choice then brings in, each choice as many as it told', async () => {
    const scope = 'sources=document,general-knowledge';
    const { around = [] } = await body<GraphSlice>(`/api/graph?around=Partnership:p-leeds-initiative&limit=1&${scope}`);
    expect(around.length).toBeGreaterThan(2);
    for (const { kind, type, count } of around) {
      const bring = encodeURIComponent(`${kind}|${encodeURIComponent(type ?? '')}|Partnership:p-leeds-initiative`);
      const { nodes } = await body<GraphSlice>(`/api/graph?focus=p-leeds-initiative&depth=0&bring=${bring}&${scope}`);
      expect(nodes.ids).toHaveLength(1 + count);
    }
  });

  it.each([
    ['/api/graph?around=Agency:nobody', 404, 'NODE_NOT_FOUND'],
    ['/api/graph?around=nobody', 404, 'NODE_NOT_FOUND'],
    ['/api/graph?bring=Agency%7Ccouncil%7CPartnership:nobody', 404, 'NODE_NOT_FOUND'],
    ['/api/graph?bring=council', 400, 'INVALID_REQUEST'],
    ['/api/findings?subject=Agency:nobody', 404, 'NODE_NOT_FOUND'],
    ['/api/findings?order=colour', 400, 'INVALID_REQUEST'],
  ])('%s is refused with %i %s', async (url, status, code) => {
    expect(await ask(app, url)).toMatchObject({ status, body: { code } });
  });

  it('counts nodes by label, in scope and without it', async () => {
    const all = await body<Health>('/api/health');
    const synthetic = await body<Health>('/api/health?sources=synthetic');
    const documented = await body<Health>('/api/health?sources=document,general-knowledge');
    for (const label of ['Partnership', 'Agency', 'Person', 'Boundary']) {
      expect(all.counts[label]).toBe(synthetic.counts[label]! + documented.counts[label]!);
    }
  });

  it('has the two examples share themes and templates only', async () => {
    const { records } = await graph.connected.driver.executeQuery(
      `MATCH (n) WHERE any(s IN n.sources WHERE s STARTS WITH 'doc-') AND any(s IN n.sources WHERE s = 'synthetic-county')
       RETURN DISTINCT labels(n)[0] AS label ORDER BY label`,
    );
    expect(records.map((record) => record.get('label'))).toEqual(['Template', 'Theme']);
  });

  it.each([
    ['a slip', 'middlesborough', 'Middlesbrough'],
    ['two slips', 'midlesborough', 'Middlesbrough'],
    ['another case', 'MIDDLESBROUGH', 'Middlesbrough'],
    ['a beginning', 'middlesb', 'Middlesbrough'],
    ['a type for a part of the name', 'tameside lsp', 'Tameside Strategic Partnership'],
  ])('search forgives %s', async (_name, typed, found) => {
    const { hits } = await body<OkOf<typeof search>>(`/api/search?q=${typed}`);
    expect(hits[0]?.name).toBe(found);
  });

  it('search finds a name with accents by its plain letters, and one in scope only', async () => {
    await importBundle(graph.connected, [await bundleFolder({ 'agencies.csv': 'id\nCollège Saint-Éloi\n' })], {
      at: testTime,
    });
    const { hits } = await body<OkOf<typeof search>>('/api/search?q=college+saint-eloi');
    expect(hits[0]?.name).toBe('Collège Saint-Éloi');
    const scoped = await body<OkOf<typeof search>>('/api/search?q=college+saint-eloi&sources=synthetic');
    expect(scoped.hits.map(({ name }) => name)).not.toContain('Collège Saint-Éloi');
  });

  it('search takes a number for itself, not for a slip of another', async () => {
    await importBundle(graph.connected, [await bundleFolder({ 'agencies.csv': 'id\nDepot 471193\n' })], {
      at: testTime,
    });
    const totals = ['depot 471193', 'depot 471194'].map(async (typed) => {
      const { total } = await body<OkOf<typeof search>>(`/api/search?q=${typed}`);
      return total;
    });
    expect(await Promise.all(totals)).toEqual([1, 0]);
  });

  it('search finds every fifth of all that is drawn by its own full name', async () => {
    const { nodes } = await body<GraphSlice>('/api/graph?limit=10000');
    const missed: string[] = [];
    const names = [...new Set(nodes.names)].filter((_name, place) => place % 5 === 0);
    expect(names.length).toBeGreaterThan(150);
    for (const name of names) {
      const { hits } = await body<OkOf<typeof search>>(`/api/search?q=${encodeURIComponent(name)}&limit=20`);
      if (!hits.some((hit) => hit.name === name)) missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  it.each(['King’s Trust', "O'Brien and Sons", 'U.K. Online', 'Route 24.5', 'A_B Trust'])(
    'search finds what is called %s',
    async (name) => {
      await importBundle(graph.connected, [await bundleFolder({ 'agencies.csv': `id,name\n${name} id,${name}\n` })], {
        at: testTime,
      });
      const { hits } = await body<OkOf<typeof search>>(`/api/search?q=${encodeURIComponent(name)}`);
      expect(hits[0]?.name).toBe(name);
    },
  );

  it('takes a source whose id holds a comma', async () => {
    const files = {
      'sources.csv': 'name,kind\n"Audit, 2002",register\n',
      'agencies.csv': 'id,sources\nAudited,"Audit, 2002"\n',
    };
    await importBundle(graph.connected, [await bundleFolder(files)], { at: testTime });
    const { counts } = await body<Health>(`/api/health?sources=${encodeURIComponent('Audit, 2002')}`);
    expect([counts['Source'], counts['Agency']]).toEqual([1, 1]);
  });

  it('shows no seat of a partnership that was over at the date, and its seats before', async () => {
    const { records } = await graph.connected.driver.executeQuery(
      "MATCH (p:Partnership)<-[:MEMBER_OF]-() WHERE p.ended < '2002' RETURN p.id AS id ORDER BY id LIMIT 1",
    );
    const id = String(records[0]?.get('id'));
    const seats = async (at: string) =>
      (await body<NodeDetails>(`/api/partnerships/${id}?at=${at}`)).relations.filter(({ type }) => type === 'MEMBER_OF')
        .length;
    expect(await seats('2009')).toBe(0);
    expect(await seats('1999-06')).toBeGreaterThan(0);
  });

  it('search takes any text without an error', async () => {
    for (const typed of ['"', '+', 'a AND (', '~~~', '\\', '*', '日本', ' ']) {
      expect((await ask(app, `/api/search?q=${encodeURIComponent(typed)}`)).status).toBe(200);
    }
  });

  it('tells everything of a thing with its sources, each with document and line', async () => {
    const { hits } = await body<OkOf<typeof search>>('/api/search?q=Middlesbrough&kind=Partnership');
    const told = await body<NodeDetails>(`/api/partnerships/${hits[0]!.id}`);
    expect(told.citations[0]).toMatchObject({
      source: expect.stringMatching(/^doc-00\d$/),
      kind: 'document',
      locator: expect.stringMatching(/^00\d:\d+$/),
    });
    expect(told.relations.length).toBeGreaterThan(0);
    expect(told.relations.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it('joins the ends of every link in a slice and says what was cut', async () => {
    const slice = await body<GraphSlice>('/api/graph?limit=100&sources=synthetic');
    expect(slice.cut).toBe(true);
    expect(slice.nodes.ids).toHaveLength(100);
    expect(slice.links.from.every((from) => slice.nodes.ids[from] !== undefined)).toBe(true);
    expect(slice.matched.nodes).toBe(slice.inScope.nodes);
  });

  it('marks synthetic things in slices, details and findings', async () => {
    const slice = await body<GraphSlice>('/api/graph?limit=10000&sources=synthetic&kind=Partnership');
    expect(new Set(slice.nodes.synthetic)).toEqual(new Set([1]));
    const told = await body<NodeDetails>(`/api/partnerships/${slice.nodes.ids[0]}`);
    expect(told.synthetic).toBe(true);
    const found = await body<{ findings: Finding[] }>('/api/findings?sources=synthetic&kind=duplication');
    expect(found.findings.every(({ synthetic }) => synthetic)).toBe(true);
  });

  it('gives findings ids that another asking gives again', async () => {
    const ids = async () =>
      (await body<{ findings: Finding[] }>('/api/findings?limit=10000')).findings.map(({ id }) => id);
    const first = await ids();
    expect(await ids()).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  it('belongs to the revision that an import has just made', async () => {
    const before = await body<Health>('/api/health');
    const report = await importBundle(
      graph.connected,
      [await bundleFolder({ 'partnerships.csv': 'id\nA new one\n' })],
      {
        at: testTime,
      },
    );
    const after = await body<Health>('/api/health');
    expect(after.revision).toBe(report.revision);
    expect(after.counts['Partnership']).toBe(before.counts['Partnership']! + 1);
  });

  it('describes every endpoint', async () => {
    const described = await body<{ paths: Record<string, unknown> }>('/api/openapi.json');
    const paths = new Set(Object.values(endpoints).map(({ path }) => path.replace(/:(\w+)/g, '{$1}')));
    expect(Object.keys(described.paths).sort()).toEqual([...paths].sort());
    expect((await app.inject('/api/docs/')).statusCode).toBe(200);
  });
});

describe('a bad request', () => {
  it.each([
    ['an unknown parameter', '/api/overlaps?measur=jaccard', 400, 'measur'],
    ['a threshold above 1', '/api/overlaps?min=1.5', 400, 'min'],
    ['a word that is no number', '/api/overlaps?min=half', 400, 'min'],
    ['a measure that is none', '/api/overlaps?measure=cosine', 400, 'measure'],
    ['a kind of area that there is not', '/api/coterminosity?kinds=district,parish', 400, 'kinds'],
    ['one kind of area', '/api/coterminosity?kinds=district', 400, 'kinds'],
    ['three kinds of area', '/api/coterminosity?kinds=district,ward,county', 400, 'kinds'],
    ['no kinds of area', '/api/coterminosity', 400, 'kinds'],
    ['a kind of area that nothing covers', '/api/coverage?areaKind=parish', 400, 'areaKind'],
    ['a type that no partnership has', '/api/coverage?partnershipType=guild', 400, 'partnershipType'],
    ['a composition of no type', '/api/composition', 400, 'type'],
    ['a composition of a type that there is not', '/api/composition?type=guild', 400, 'type'],
    ['a day to compare with that there is not', '/api/composition?type=LSP&compare=2001-02-30', 400, 'compare'],
    ['a kind of node that is not measured', '/api/measures?of=theme', 400, 'of'],
    ['a measure of the network that is none', '/api/measures?measure=closeness', 400, 'measure'],
    ['a load of nothing', '/api/load', 400, 'of'],
    ['a load of what carries none', '/api/load?of=theme', 400, 'of'],
    ['a measure of load that is none', '/api/load?of=agency&by=weight', 400, 'by'],
    ['a limit above the most', '/api/findings?limit=10001', 400, 'limit'],
    ['a kind that is none', '/api/findings?kind=all', 400, 'kind'],
    ['an impossible day', '/api/findings?at=2003-02-30', 400, 'at'],
    ['a date that is none', '/api/findings?at=yesterday', 400, 'at'],
    ['a source that is none', '/api/findings?sources=gossip', 400, 'sources'],
    ['an area that is none', '/api/health?area=nowhere', 400, 'area'],
    ['no search text', '/api/search', 400, 'q'],
    ['a focus that is none', '/api/graph?focus=nobody', 404, 'focus'],
    ['a thing that is none', '/api/agencies/nobody', 404, 'nobody'],
    ['a collection that is none', '/api/wizards/merlin', 400, 'collection'],
    ['an address that is none', '/api/nothing', 404, '/api/nothing'],
    ['a prototype for a parameter', '/api/findings?__proto__=1', 400, '__proto__'],
  ])('%s is refused in the one form, and the message names it', async (_name, url, status, named) => {
    const answer = await ask(app, url);
    expect(answer.status).toBe(status);
    expect(Check(ProblemReply, answer.body)).toBe(true);
    const { code, message } = answer.body as ProblemReply;
    expect(errorCodes).toContain(code);
    expect(message).toContain(named);
  });

  it('made too early is told to wait', async () => {
    const early = await buildApp({
      config: { logLevel: 'silent', appPassword: '', importLimits },
      graph: new GraphGate(),
      now: () => testTime,
    });
    const answer = await ask(early, '/api/health');
    expect(answer).toMatchObject({ status: 503, body: { code: 'NOT_READY' } });
    await early.close();
  });
});
