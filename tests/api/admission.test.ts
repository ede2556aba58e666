/** Who is answered: requests under foreign names, from pages of other sites, and without the password. */
import type { FastifyInstance, InjectOptions } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints';
import { importLimits } from '#contract/import-limits';
import { ProblemReply } from '#contract/problem-reply';
import { buildApp } from '../../server/app.ts';
import { passwordCheck } from '../../server/app-password.ts';
import { GraphGate } from '../../server/graph-gate.ts';
import { securityHeaders } from '../../server/security-headers.ts';
import { requestFor } from '../support/sample-of.ts';

let open: FastifyInstance;
let guarded: FastifyInstance;
let time = Date.parse('2026-01-01T00:00:00Z');

const password = 'öpen: sesame';
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

/** No graph is needed to be turned away: whoever is let in is told that it is not ready. */
const appWith = (appPassword: string): Promise<FastifyInstance> =>
  buildApp({
    config: { logLevel: 'silent', appPassword, importLimits },
    graph: new GraphGate(),
    now: () => new Date(time).toISOString(),
  });

beforeAll(async () => {
  [open, guarded] = [await appWith(''), await appWith(password)];
}, 60_000);
afterAll(async () => {
  await open.close();
  await guarded.close();
});

const asked = async (app: FastifyInstance, request: InjectOptions) => {
  const answer = await app.inject({ method: 'GET', url: '/api/overlaps', ...request });
  expect(answer.headers).toMatchObject(securityHeaders);
  return answer;
};

const codeOf = async (app: FastifyInstance, request: InjectOptions): Promise<string> => {
  const answer = await asked(app, request);
  expect(Check(ProblemReply, answer.json())).toBe(true);
  return answer.json<ProblemReply>().code;
};

/** One request for each endpoint, and for what else there is to ask for. */
const everything: readonly InjectOptions[] = [
  ...Object.values(endpoints).map((endpoint) => requestFor(endpoint, { textAt: () => 'x' })),
  ...[
    '/',
    '/index.html',
    '/anywhere',
    '/assets/none.js',
    '/fonts/inter-latin.woff2',
    '/api/nothing',
    '/api/openapi.json',
  ],
  ...['/api/docs', '/api/docs/', '/api/docs/json', '/api/docs/static/index.css', '/api/partnerships/%E0%A4%A'],
  `/api/partnerships/${'x'.repeat(13_000)}`,
].map((request) => (typeof request === 'string' ? { method: 'GET' as const, url: request } : request));

const post: InjectOptions = { method: 'POST', url: '/api/cypher', payload: { query: 'RETURN 1' } };
const own = { host: '127.0.0.1:4173' };

describe('without a password', () => {
  it.each(['localhost', 'LOCALHOST:4173', '127.0.0.1', '127.0.0.1:80', '127.3.2.1:4173', '[::1]', '[::1]:4173'])(
    'the host %s is of this machine',
    async (host) => {
      expect(await codeOf(open, { headers: { host } })).toBe('NOT_READY');
    },
  );

  it.each([
    ['another name that leads here', 'rebound.example:4173'],
    ['one that begins as ours', 'localhost.example'],
    ['one that ends as ours', 'evil-localhost'],
    ['one that holds ours', '127.0.0.1.example'],
    ['two', 'localhost, rebound.example'],
    ['one with a user', 'localhost@rebound.example'],
    ['another machine', '192.168.0.7:4173'],
    ['any address of this one', '0.0.0.0:4173'],
  ])('under a foreign host nothing is answered: %s', async (_what, host) => {
    for (const request of everything) {
      expect([request.url, await codeOf(open, { ...request, headers: { host } })]).toEqual([
        request.url,
        'FOREIGN_REQUEST',
      ]);
    }
  });
});

describe('a page of another site', () => {
  it.each<[string, Record<string, string>]>([
    ['says its origin', { origin: 'https://evil.example' }],
    ['is served by another program of this machine', { origin: 'http://127.0.0.1:3000' }],
    ['is served under another name of this machine', { origin: 'http://localhost:4173' }],
    ['has no origin, as one in a sandbox or a file', { origin: 'null' }],
    ['has an origin that is none', { origin: 'not an origin' }],
    ['is named as that from which a picture is asked', { referer: 'http://evil.example/', accept: 'image/*' }],
    ['is known by its browser to be of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['is known by its browser to be of another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
    ['sends a form', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
  ])('that %s gets nothing, whatever it asks and with or without the password', async (_what, headers) => {
    for (const app of [open, guarded]) {
      const authorization = basic(`any:${password}`);
      for (const request of everything) {
        const code = await codeOf(app, { ...request, headers: { ...own, authorization, ...headers } });
        expect([request.url, code]).toEqual([request.url, 'FOREIGN_REQUEST']);
      }
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send %s, which needs no leave of a browser',
    async (type) => {
      for (const url of ['/api/cypher', '/api/imports', '/api/settings']) {
        const headers = { ...own, origin: 'https://evil.example', 'content-type': type };
        expect(await codeOf(open, { method: 'POST', url, headers, payload: '--x--' })).toBe('FOREIGN_REQUEST');
      }
    },
  );

  it('is given no leave to send or to read', async () => {
    const headers = { ...own, origin: 'https://evil.example', 'access-control-request-method': 'PUT' };
    for (const request of [{ method: 'OPTIONS' as const, headers }, { headers }, { headers: own }]) {
      const answer = await asked(open, { url: '/api/settings', ...request });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('may link to this one, and may not send a form to it by a link', async () => {
    const link = { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(await codeOf(open, { headers: link })).toBe('NOT_READY');
    expect(await codeOf(open, { ...post, headers: link })).toBe('FOREIGN_REQUEST');
    const withoutTls = { ...own, referer: 'http://elsewhere.example/', accept: 'text/html,*/*;q=0.8' };
    expect(await codeOf(open, { headers: withoutTls })).toBe('NOT_READY');
    expect(await codeOf(open, { ...post, headers: withoutTls })).toBe('FOREIGN_REQUEST');
  });
});

describe('is let in:', () => {
  it.each<[string, Record<string, string>]>([
    ['a program, which says nothing of where it comes from', {}],
    ['a page of the application', { origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' }],
    ['a page of it, of a browser that says less', { origin: 'http://127.0.0.1:4173' }],
    [
      'a page in development, behind another port',
      { origin: 'http://127.0.0.1:5173', 'sec-fetch-site': 'same-origin' },
    ],
    ['a page of it, named as where it comes from', { referer: 'http://127.0.0.1:4173/findings' }],
    ['who types the address', { 'sec-fetch-site': 'none' }],
  ])('%s', async (_what, headers) => {
    expect(await codeOf(open, { ...post, headers: { ...own, ...headers } })).toBe('NOT_READY');
  });

  it('with the password, a page behind a proxy that ends TLS, under a name of its own', async () => {
    const authorization = basic(`any:${password}`);
    const headers = { host: 'network.example', origin: 'https://network.example', authorization };
    expect(await codeOf(guarded, { ...post, headers })).toBe('NOT_READY');
  });
});

describe('the password, where one is set,', () => {
  it('is asked for on every page and endpoint, and on what is none', async () => {
    for (const request of everything) {
      const answer = await asked(guarded, request);
      expect([request.url, answer.statusCode]).toEqual([request.url, 401]);
      expect(answer.headers['www-authenticate']).toBe('Basic realm="Joined-Up", charset="UTF-8"');
      expect(answer.json()).toMatchObject({ code: 'UNAUTHORIZED' });
    }
  });

  it.each([
    ['another', basic('any:open sesame')],
    ['its beginning', basic('any:ö')],
    ['more than it', basic(`any:${password}!`)],
    ['none', basic('any:')],
    ['a user alone', basic('any')],
    ['no text at all', 'Basic '],
    ['what is no Base64', 'Basic %%%'],
    ['another scheme', `Bearer ${password}`],
  ])('is not met by %s', async (_what, authorization) => {
    expect(await codeOf(guarded, { headers: { authorization } })).toBe('UNAUTHORIZED');
  });

  it('is taken with any user name, whatever letters it has', async () => {
    for (const user of ['any', '', 'ada'])
      expect(await codeOf(guarded, { headers: { authorization: basic(`${user}:${password}`) } })).toBe('NOT_READY');
  });

  it('cannot be guessed in haste: an address that gives many wrong ones waits for the next minute', async () => {
    const from = (remoteAddress: string, given: string) =>
      codeOf(guarded, { remoteAddress, headers: { authorization: basic(`any:${given}`) } });
    for (let guess = 0; guess < 20; guess += 1) expect(await from('10.0.0.1', `guess ${guess}`)).toBe('UNAUTHORIZED');
    expect(await from('10.0.0.1', password)).toBe('TOO_MANY_REQUESTS');
    expect(await from('10.0.0.2', password)).toBe('NOT_READY');
    time += 60_000;
    expect(await from('10.0.0.1', password)).toBe('NOT_READY');
  });

  it('nor by changing the address within what one client has of IPv6', async () => {
    const from = (remoteAddress: string, given: string) =>
      codeOf(guarded, { remoteAddress, headers: { authorization: basic(`any:${given}`) } });
    for (let guess = 0; guess < 20; guess += 1)
      expect(await from(`2001:db8:0:7::${guess.toString(16)}`, `guess ${guess}`)).toBe('UNAUTHORIZED');
    expect(await from('2001:0DB8:0:7:ffff::1', password)).toBe('TOO_MANY_REQUESTS');
    expect(await from('2001:db8:0:8::1', password)).toBe('NOT_READY');
    time += 60_000;
  });

  it('nor from so many addresses that they are no longer counted one by one', () => {
    const check = passwordCheck(password, () => '2026-01-01T00:00:00Z');
    const from = (place: number) => check(basic('any:guess'), `10.1.${place >> 8}.${place & 255}`)?.code;
    for (let place = 0; place < 10_020; place += 1) expect(from(place)).toBe('UNAUTHORIZED');
    expect(from(10_020)).toBe('TOO_MANY_REQUESTS');
    expect(from(0)).toBe('UNAUTHORIZED');
  });
});
