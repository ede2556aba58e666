/** Names that belong to every object, where a request gives names of its own; and lists within lists. */
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '#contract/endpoint';
import { endpoints } from '#contract/endpoints';
import { ProblemReply } from '#contract/problem-reply';
import { graphFingerprint } from '../../bench/graph-fingerprint.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { multipartBody } from '../support/multipart-body.ts';
import { appOver, ask } from '../support/running-app.ts';
import { requestFor } from '../support/sample-of.ts';

let graph: OpenGraph;
let app: FastifyInstance;
let before: string;

beforeAll(async () => {
  graph = await emptyGraph();
  app = await appOver(graph);
  before = await graphFingerprint(graph.connected);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

/** Everything is as it was, and no object has what was sent. */
const nothingCameOfIt = async (): Promise<void> => {
  for (const [of, thing] of Object.entries({ object: {}, list: [], text: '', function: () => {} }))
    expect([of, (thing as unknown as Record<string, unknown>)['polluted']]).toEqual([of, undefined]);
  expect(await ask(app, '/api/health')).toMatchObject({ status: 200 });
  expect(await graphFingerprint(graph.connected)).toBe(before);
};

const sent = (url: string, payload: string, method: 'POST' | 'PUT' = 'POST', type = 'application/json') =>
  app.inject({ method, url, payload, headers: { 'content-type': type } });

const polluting = [
  '"__proto__":{"polluted":1}',
  '"constructor":{"prototype":{"polluted":1}}',
  '"\\u005f_proto__":{"polluted":1}',
];

/** A text of JSON with one more name in one of its maps, each in turn. */
const withName = (json: string, name: string): readonly string[] =>
  [...json.matchAll(/\{/g)].map(({ index }) => {
    const [before, after] = [json.slice(0, index + 1), json.slice(index + 1)];
    return `${before}${name}${after.startsWith('}') ? '' : ','}${after}`;
  });

const changing = Object.entries(endpoints).filter(([, { body }]: [string, Endpoint]) => body !== undefined);

describe('what belongs to every object', () => {
  it.each(changing)('is refused anywhere in the body of %s', async (_name, endpoint) => {
    const { url, payload } = requestFor(endpoint, { textAt: () => 'x' });
    for (const name of polluting) {
      for (const body of withName(JSON.stringify(payload), name)) {
        const answer = await sent(url, body, endpoint.method as 'POST' | 'PUT');
        expect([body, answer.statusCode]).toEqual([body, 400]);
        expect(Check(ProblemReply, answer.json())).toBe(true);
      }
    }
    await nothingCameOfIt();
  });

  it.each([
    '__proto__[polluted]=1',
    '__proto__.polluted=1',
    'constructor[prototype][polluted]=1',
    '__proto__=polluted',
  ])('is refused in every address: ?%s', async (query) => {
    for (const endpoint of Object.values(endpoints)) {
      const { method, url, payload = {} } = requestFor(endpoint, { textAt: () => 'x' });
      const hasBody = method === 'POST' || method === 'PUT';
      const answer = await app.inject({ method, url: `${url}&${query}`, ...(hasBody ? { payload } : {}) });
      expect([url, answer.statusCode]).toEqual([url, 400]);
    }
    await nothingCameOfIt();
  });

  it('is a name like any other for a parameter of a query, or is refused', async () => {
    const asked = (name: string) =>
      sent('/api/cypher', `{"query":"RETURN $${name} AS x","params":{"${name}":"polluted"}}`);
    expect((await asked('constructor')).json()).toMatchObject({ rows: [['polluted']] });
    expect((await asked('toString')).json()).toMatchObject({ rows: [['polluted']] });
    expect((await asked('__proto__')).statusCode).toBe(400);
    const missing = await sent('/api/cypher', '{"query":"RETURN $constructor AS x","params":{}}');
    expect(missing.json()).toMatchObject({ code: 'INVALID_REQUEST' });
    await nothingCameOfIt();
  });

  it.each(polluting)('is refused in the mapping of an import: %s', async (name) => {
    const mapping = { version: 1, tables: [{ file: 'a.csv', makes: [{ table: 'agencies', columns: { id: 'a' } }] }] };
    for (const url of ['/api/imports?dryRun=true', '/api/imports/preview']) {
      for (const text of withName(JSON.stringify(mapping), name)) {
        const form = multipartBody([
          { field: 'mapping', text },
          { field: 'file', filename: 'a.csv', text: 'a,b\n1,2\n' },
        ]);
        const answer = await app.inject({ method: 'POST', url, ...form });
        expect([text, answer.statusCode]).toEqual([text, 422]);
      }
    }
    await nothingCameOfIt();
  });

  it('is a name like any other for a file and a column of an import', async () => {
    const own = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const columns = (names: readonly string[]) => `${names.join(',')}\n${names.map(() => '1').join(',')}\n`;
    const statusOf = async (url: string, filename: string, names: readonly string[]) => {
      const form = multipartBody([{ field: 'file', filename, text: columns(names) }]);
      const { statusCode } = await app.inject({ method: 'POST', url, ...form });
      return [filename, statusCode];
    };
    for (const url of ['/api/imports?dryRun=true', '/api/imports/preview']) {
      for (const name of own) {
        const [, usual] = await statusOf(url, 'other.csv', ['a', 'b']);
        for (const filename of [`${name}.csv`, `${name}/${name}.csv`])
          expect(await statusOf(url, filename, own)).toEqual([filename, usual]);
        const [, seats] = await statusOf(url, 'memberships.csv', ['partnership', 'agency', name]);
        expect([name, seats]).toEqual([name, url.endsWith('preview') ? 200 : expect.toBeOneOf([200, 422])]);
      }
    }
    await nothingCameOfIt();
  });
});

describe('lists within lists', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  it.each([
    ['/api/cypher', `{"query":"RETURN $x AS x","params":{"x":${deep}}}`],
    ['/api/queries/saved', `{"name":"deep","query":"RETURN $x AS x","params":{"x":${deep}}}`],
    ['/api/scenarios', `{"edits":${deep}}`],
    ['/api/proposals', `{"members":${deep}}`],
  ])('are refused by %s, a hundred thousand deep', async (url, body) => {
    const answer = await sent(url, body);
    expect([answer.statusCode, answer.body]).toEqual([400, expect.any(String)]);
    await nothingCameOfIt();
  });
});
