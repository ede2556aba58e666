/** Texts that break other programs, in every place of every endpoint that takes a text. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '#contract/endpoint';
import { endpoints } from '#contract/endpoints';
import { ProblemReply } from '#contract/problem-reply';
import { domainFingerprint } from '../../bench/graph-fingerprint.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';
import { kindsFor, requestFor } from '../support/sample-of.ts';

const hostile: Readonly<Record<string, string>> = {
  'quotes of every kind': `'"\`‘"`,
  'an end of a map and a command': "x'}) DETACH DELETE n //",
  'an end of a label and a command': 'Agency`) DETACH DELETE n //',
  'a parameter': '$id',
  'a list in a list': '[["x"]]',
  NUL: 'a\u0000b',
  'half of a pair': '\uD800',
  'an escape that Neo4j reads': '\\u0027 OR 1=1 //',
  'the name of a prototype': '__proto__',
  'the name of a maker': 'constructor',
  'the name of a method': 'toString',
  '10,000 letters': 'x'.repeat(10_000),
  'a way up': '../../../../etc/passwd',
  'a NUL in percent': '%00',
  'a command of the search': '(a AND [b TO c}^~"',
  'script in a name': '"><script>alert(1)</script>',
};

/** What stands in the other places, so that the hostile text is what is looked at. */
const usual: Record<string, string | undefined> = {
  at: undefined,
  sources: undefined,
  area: undefined,
  compare: '2001',
  until: undefined,
  type: 'LSP',
  partnershipType: 'LSP',
  collection: 'partnerships',
  '*': 'x',
  kinds: 'district,region',
  around: 'Partnership:p-leeds-board',
  subject: 'Partnership:p-leeds-board',
  focus: 'p-leeds-board',
  bring: 'Agency|council|Partnership:p-leeds-board',
  areaKind: 'district',
  query: 'MATCH (n:Agency {id: $x}) RETURN n.name',
};

let graph: OpenGraph;
let app: FastifyInstance;
let before: string;

beforeAll(async () => {
  graph = await emptyGraph();
  const { errors } = await importBundle(graph.connected, [join(projectRoot, 'seed', 'documented')], { at: testTime });
  expect(errors).toEqual([]);
  app = await appOver(graph);
  const anyOf = async (label: string) => {
    const found = await graph.connected.driver.executeQuery(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT 2`);
    return found.records.map((record) => String(record.get('id')));
  };
  const [boundary] = await anyOf('Boundary');
  const [theme] = await anyOf('Theme');
  const [a, b] = await anyOf('Agency');
  Object.assign(usual, {
    boundaries: boundary,
    theme,
    themes: theme,
    a,
    b,
    keep: a,
    member: a,
    host: a,
    insteadOf: b,
  });
  before = await domainFingerprint(graph.connected);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

const usualAt = (way: string): string | undefined => {
  const parts = way.split('/');
  const name = parts.findLast((part) => !/^\d+$/.test(part))!;
  if (name in usual) return usual[name];
  return parts.at(-1) === '1' || name === 'of' || name === 'to' ? 'p-leeds-initiative' : 'p-leeds-board';
};

const textsOf = (endpoint: Endpoint, kind: number): readonly string[] => {
  const ways: string[] = [];
  requestFor(endpoint, { textAt: (way) => void ways.push(way), kind });
  return ways;
};

/** Each endpoint is asked from an address of its own, as one may ask only so often in a minute. */
const addressFor = (endpoint: Endpoint): string => `127.0.1.${Object.values(endpoints).indexOf(endpoint as never)}`;

/** What is amiss with the answer; null where nothing is. */
const answer = async (endpoint: Endpoint, request: ReturnType<typeof requestFor>): Promise<string | null> => {
  const { statusCode, headers, body } = await app.inject({ ...request, remoteAddress: addressFor(endpoint) });
  if (statusCode >= 500 || statusCode === 429) return `${statusCode} ${body.slice(0, 200)}`;
  if (!String(headers['content-type']).startsWith('application/json')) return statusCode === 200 ? null : 'no JSON';
  if (statusCode !== 200) return Check(ProblemReply, JSON.parse(body)) ? null : `${statusCode} in another form`;
  return Check(endpoint.ok, JSON.parse(body)) ? null : 'another answer than the contract has';
};

describe('a hostile text', () => {
  it.each(Object.entries(endpoints).filter(([, endpoint]) => textsOf(endpoint, 0).length > 0))(
    'anywhere in a request for %s is refused or looked for, and nothing comes of it',
    async (_name, endpoint) => {
      const wrong: string[] = [];
      for (let kind = 0; kind < kindsFor(endpoint); kind += 1) {
        for (const place of textsOf(endpoint, kind).filter((way) => kind === 0 || way.startsWith('body'))) {
          for (const [what, text] of Object.entries(hostile)) {
            const textAt = (way: string) => (way === place ? text : usualAt(way));
            const amiss = await answer(endpoint, requestFor(endpoint, { textAt, kind }));
            if (amiss !== null) wrong.push(`${what} at ${place}: ${amiss}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(await domainFingerprint(graph.connected)).toBe(before);
      expect((await ask(app, '/api/health')).status).toBe(200);
    },
  );
});
