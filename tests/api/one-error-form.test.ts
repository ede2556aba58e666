import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ErrorCode, errorStatus } from '#contract/errors';
import { ProblemReply } from '#contract/problem-reply';
import { buildApp } from '../../server/app.ts';
import { GraphGate } from '../../server/graph-gate.ts';
import { testTime } from '../support/empty-graph.ts';

let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = await buildApp({
    config: { logLevel: 'silent', appPassword: '' },
    graph: new GraphGate(),
    now: () => testTime,
  });
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => app.close());

/** What the server answers to these very bytes, read until it closes the connection. */
const answerTo = (bytes: string): Promise<{ status: number; type: string; body: unknown }> =>
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
      resolve({ status: Number(head.split(' ')[1]), type, body: JSON.parse(body) });
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
    ['what is no request at all', 'hello\r\n\r\n', 'INVALID_REQUEST', /HTTP/],
  ])('%s is refused in the one form', async (_name, bytes, code, told) => {
    const answer = await answerTo(bytes);
    expect(answer).toMatchObject({ status: errorStatus[code], type: expect.stringContaining('application/json') });
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
