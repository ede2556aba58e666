import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ErrorCode, errorStatus } from '#contract/errors';
import { importLimits } from '#contract/import-limits';
import { ProblemReply } from '#contract/problem-reply';
import { buildApp } from '../../server/app.ts';
import { GraphGate } from '../../server/graph-gate.ts';
import { securityHeaders } from '../../server/security-headers.ts';
import { testTime } from '../support/empty-graph.ts';

let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = await buildApp({
    config: { logLevel: 'silent', appPassword: '', importLimits },
    graph: new GraphGate(),
    now: () => testTime,
  });
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => app.close());

/** What the server answers to these very bytes, read until it closes the connection. */
const answerTo = (bytes: string): Promise<{ status: number; type: string; policy: string; body: unknown }> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n');
      const type = /^content-type: (.+)$/im.exec(head)?.[1] ?? '';
      const policy = /^content-security-policy: (.+)$/im.exec(head)?.[1] ?? '';
      resolve({ status: Number(head.split(' ')[1]), type, policy, body: JSON.parse(body) });
    });
  });

const request = (line: string, ...headers: readonly string[]): string =>
  [line, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');

describe('what no route ever sees', () => {
  it.each<[string, string, ErrorCode, RegExp]>([
    [
      'an address that is badly encoded',
      request('GET /api/partnerships/%E0%A4%A HTTP/1.1'),
      'INVALID_REQUEST',
      /%E0%A4%A/,
    ],
    ['an address over 16 kB', request(`GET /api/search?q=${'x'.repeat(17_000)} HTTP/1.1`), 'TOO_LARGE', /16 kB/],
    ['headers over 16 kB', request('GET /api/health HTTP/1.1', `X-Long: ${'x'.repeat(17_000)}`), 'TOO_LARGE', /16 kB/],
    ['a method that is none', request('BREW /api/health HTTP/1.1'), 'INVALID_REQUEST', /method|HTTP/],
    ['a method of another protocol', request('PROPFIND /api/health HTTP/1.1'), 'ROUTE_NOT_FOUND', /PROPFIND/],
    ['a method that no address takes', request('DELETE /api/health HTTP/1.1'), 'ROUTE_NOT_FOUND', /DELETE/],
    ['a request for no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 'FOREIGN_REQUEST', /localhost/],
    [
      'an expectation that is none',
      request('GET /api/overlaps HTTP/1.1', 'Expect: x').replace('localhost', 'evil.example'),
      'FOREIGN_REQUEST',
      /localhost/,
    ],
    ['an expectation at no address', request('GET /api/none HTTP/1.1', 'Expect: x'), 'ROUTE_NOT_FOUND', /none/],
    ['what is no request at all', 'hello\r\n\r\n', 'INVALID_REQUEST', /HTTP/],
  ])('%s is refused in the one form', async (_name, bytes, code, told) => {
    const answer = await answerTo(bytes);
    expect(answer).toMatchObject({ status: errorStatus[code], type: expect.stringContaining('application/json') });
    expect(answer.policy).toBe(securityHeaders['content-security-policy']);
    expect(Check(ProblemReply, answer.body)).toBe(true);
    expect(answer.body).toMatchObject({ code, message: expect.stringMatching(told) });
  });

  it('gives each refusal a request id of its own', async () => {
    const ids = await Promise.all(
      ['hello\r\n\r\n', 'hello\r\n\r\n'].map(async (bytes) => ((await answerTo(bytes)).body as ProblemReply).requestId),
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a body is JSON and taken at its word:', () => {
  const wind = { kind: 'wind-up', partnership: 'a' };
  const link = { kind: 'link', from: 'a', to: 'b' };
  const found = { kind: 'found', id: 'n' };
  it.each<[string, string, unknown, string]>([
    ['null is no false', 'scenarios', { edits: [{ ...link, formal: null }] }, 'edits/0/formal must be boolean'],
    ['0 is no false', 'scenarios', { edits: [wind, { ...link, formal: 0 }] }, 'edits/1/formal must be boolean'],
    ['"true" is no true', 'scenarios', { edits: [{ ...link, formal: 'true' }] }, 'edits/0/formal must be boolean'],
    [
      'a text of digits is no number',
      'scenarios',
      { edits: [{ ...found, meetingsPerYear: '12' }] },
      'edits/0/meetingsPerYear must be number',
    ],
    ['an edit is no list of one', 'scenarios', { edits: wind }, 'edits must be array'],
    ['a text is no list of one', 'scenarios', { edits: [{ ...found, members: 'x' }] }, 'edits/0/members must be array'],
    ['a number is no id', 'scenarios', { edits: [{ ...wind, partnership: 7 }] }, 'edits/0/partnership must be string'],
    [
      'an id says something',
      'scenarios',
      { edits: [{ ...wind, partnership: '  ' }] },
      'edits/0/partnership does not have the form that is wanted. A text of more than spaces.',
    ],
    ['a list is no task', 'proposals', [{ members: ['x'] }], 'The request must be object'],
    ['a task has lists', 'proposals', { members: 'x' }, 'members must be array'],
    ['a task has numbers', 'proposals', { members: ['x'], hoursPerMeeting: null }, 'hoursPerMeeting must be number'],
  ])('%s', async (_name, path, payload, told) => {
    const answer = await app.inject({ method: 'POST', url: `/api/${path}`, payload: payload as object });
    expect(answer.json()).toMatchObject({ code: 'INVALID_REQUEST', message: expect.stringContaining(told) });
  });

  it('and one that fits reaches the graph, which is not there yet', async () => {
    const payload = { edits: [wind, { ...link, formal: false }, { ...found, meetingsPerYear: 12 }] };
    const answer = await app.inject({ method: 'POST', url: '/api/scenarios', payload });
    expect(answer.json()).toMatchObject({ code: 'NOT_READY' });
  });
});

describe('an address is text:', () => {
  it('what stands in it is read as what is wanted', async () => {
    for (const query of ['limit=5&minSize=2&min=0.5', 'sources=doc&sources=reg']) {
      const answer = await app.inject({ method: 'GET', url: `/api/overlaps?${query}` });
      expect(answer.json()).toMatchObject({ code: 'NOT_READY' });
    }
  });

  it('a date that is none is told what dates look like, not by which expression they are found', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/overlaps?at=2001-13' });
    const { message } = answer.json<ProblemReply>();
    expect(message).toMatch(/^at does not have the form that is wanted\. A day, month or year: 2003-03-31, /);
    expect(message).not.toMatch(/[\\^$]/);
  });
});
