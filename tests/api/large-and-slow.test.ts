/** What takes too much room, and who takes too much time. */
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { importLimits } from '#contract/import-limits';
import { ProblemReply } from '#contract/problem-reply';
import { buildApp } from '../../server/app.ts';
import { GraphGate } from '../../server/graph-gate.ts';
import { type Patience, usualPatience } from '../../server/patience.ts';
import { testTime } from '../support/empty-graph.ts';
import { rawRequest } from '../support/raw-request.ts';

const patience: Patience = {
  headersMs: 300,
  requestMs: 1_500,
  bodyMs: 600,
  lookEveryMs: 50,
  connections: 100,
  connectionsEach: 100,
};
/** After this, whoever sends too slowly is gone; a busy machine may look late. */
const boundMs = 3_000;

let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = await buildApp({
    config: { logLevel: 'silent', appPassword: '', importLimits: { ...importLimits, fileBytes: 2_000_000 } },
    graph: new GraphGate(),
    now: () => testTime,
    patience,
  });
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
}, 60_000);
afterAll(() => app.close());

const mebibyte = 1_048_576;
const json = { 'content-type': 'application/json' };
const query = (bytes: number) => `{"query":"${'x'.repeat(bytes)}"}`;
const upload = (name: string, bytes: number) =>
  `--b\r\ncontent-disposition: form-data; name="${name}"; filename="a.csv"\r\n\r\n${'x'.repeat(bytes)}\r\n--b--\r\n`;
const form = { 'content-type': 'multipart/form-data; boundary=b' };

/** The health of an application without a graph: that it answers is what counts. */
const isWell = async () => (await rawRequest({ port, path: '/api/health' })).status === 503;

describe('what is too large', () => {
  it.each<[string, string, Record<string, string>, readonly (string | Buffer)[]]>([
    ['a body that says how long it is', '/api/cypher', { ...json, 'content-length': `${2 * mebibyte}` }, []],
    ['a body that does not say', '/api/cypher', { ...json, 'transfer-encoding': 'chunked' }, [query(2 * mebibyte)]],
    [
      'a body that unpacks to far more',
      '/api/cypher',
      { ...json, 'content-encoding': 'gzip' },
      [gzipSync(query(50 * mebibyte))],
    ],
    ['a file', '/api/imports/preview', form, [upload('file', 3_000_000)]],
  ])('is refused as such, and the next is answered: %s', async (_what, path, headers, body) => {
    const answer = await rawRequest({ port, path, method: 'POST', headers, body });
    const told: unknown = JSON.parse(answer.body.toString());
    expect(Check(ProblemReply, told)).toBe(true);
    expect({ status: answer.status, ...(told as ProblemReply) }).toMatchObject({ status: 413, code: 'TOO_LARGE' });
    expect(await isWell()).toBe(true);
  });

  it.each<[string, Record<string, string>, readonly (string | Buffer)[]]>([
    ['what is said to be packed and is not', { ...json, 'content-encoding': 'gzip' }, [query(10)]],
    ['what is packed in a way that is none', { ...json, 'content-encoding': 'zip' }, [query(10)]],
    ['a packed form', { ...form, 'content-encoding': 'gzip' }, [gzipSync(upload('file', 10))]],
    ['a form without an end', form, [upload('file', 10).slice(0, -8)]],
    ['a form of many parts', form, [upload('file', 1).replace('--b--\r\n', '').repeat(5_000)]],
    ['no text', { 'content-type': 'application/octet-stream' }, [Buffer.from([0, 255])]],
  ])('and what is no request of ours is told so: %s', async (_what, headers, body) => {
    const path =
      'boundary' in headers || headers['content-type']!.startsWith('multipart') ? '/api/imports' : '/api/cypher';
    const answer = await rawRequest({ port, path, method: 'POST', headers, body });
    expect(Check(ProblemReply, JSON.parse(answer.body.toString()))).toBe(true);
    expect([answer.status, answer.body.toString()]).toEqual([
      expect.toSatisfy((status) => status >= 400 && status < 500),
      expect.any(String),
    ]);
    expect(await isWell()).toBe(true);
  });
});

/** A connection that sends some bytes at once, and then one more every now and then. */
const slowClient = (first: string, then = '', to = port): Promise<string> =>
  new Promise((resolve) => {
    const socket: Socket = connect({ host: '127.0.0.1', port: to });
    let heard = '';
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
    });
    socket.on('error', () => {});
    if (first !== '') socket.write(first);
    const drip = then === '' ? null : setInterval(() => socket.write(then), 40);
    const end = () => {
      if (drip) clearInterval(drip);
      socket.destroy();
    };
    socket.on('close', () => {
      end();
      resolve(heard);
    });
    onTestFinished(end);
  });

const post = 'POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

describe('who is too slow', () => {
  it.each([
    ['says nothing', '', ''],
    ['stops in the midst of the headers', 'GET / HTTP/1.1\r\nHost: loc', ''],
    ['sends headers letter by letter', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 'x'],
    ['stops in the midst of the body', `${post}Content-Length: 1000\r\n\r\n{`, ''],
    ['sends a body letter by letter', `${post}Content-Length: 1000\r\n\r\n{`, ' '],
    ['sends a body in pieces without an end', `${post}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
    [
      'sends a file letter by letter',
      'POST /api/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000\r\n\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n',
      'x',
    ],
  ])('is ended: a client that %s', async (_what, first, then) => {
    const start = performance.now();
    const heard = await slowClient(first, then);
    expect(performance.now() - start).toBeLessThan(boundMs);
    expect(heard).toMatch(
      /^HTTP\/1\.1 4\d\d [\s\S]*\{"code":"INVALID_REQUEST","message":"The request did not arrive in time/,
    );
    expect(await isWell()).toBe(true);
  });

  it('does not keep others from being answered, however many there are', async () => {
    const idle = Array.from({ length: patience.connections - 10 }, () => slowClient('GET /'));
    const start = performance.now();
    expect(await isWell()).toBe(true);
    expect(performance.now() - start).toBeLessThan(boundMs);
    await Promise.all(idle);
    expect(await isWell()).toBe(true);
  });

  it('is not let in where there are more than the server takes at once, until others are gone', async () => {
    const idle = Array.from({ length: 2 * patience.connections }, () => slowClient('GET /'));
    const heard = await Promise.all(idle);
    expect(heard.filter((text) => text === '').length).toBeGreaterThanOrEqual(patience.connections);
    expect(await isWell()).toBe(true);
  });
});

describe('one client', () => {
  let narrow: FastifyInstance;
  let narrowPort: number;
  beforeAll(async () => {
    narrow = await buildApp({
      config: { logLevel: 'silent', appPassword: '', importLimits },
      graph: new GraphGate(),
      now: () => testTime,
      patience: { ...usualPatience(importLimits), bodyMs: 1_000, connectionsEach: 20 },
    });
    narrowPort = Number(new URL(await narrow.listen({ host: '127.0.0.1', port: 0 })).port);
  }, 60_000);
  afterAll(() => narrow.close());

  it('that holds as many connections as it may, with slow bodies, keeps nobody else out, and is ended', async () => {
    const first = `${post}Content-Length: 1000\r\n\r\n{`;
    const slow = Array.from({ length: 60 }, () => slowClient(first, ' ', narrowPort));
    const closed = await Promise.race([Promise.all(slow.map((each) => each.then(() => 1))), isWellFrom('127.0.0.2')]);
    expect(closed).toBe(true);
    const start = performance.now();
    const heard = await Promise.all(slow);
    expect(performance.now() - start).toBeLessThan(boundMs);
    expect(heard.filter((text) => text === '').length).toBe(40);
    expect(heard.filter((text) => text.includes('did not arrive in time')).length).toBe(20);
    expect(await isWellFrom('127.0.0.1')).toBe(true);
  });

  it('has as long for files as the largest takes', async () => {
    const head = 'POST /api/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n';
    const start = performance.now();
    const ended = slowClient(`${head}Content-Length: 1000\r\n\r\n--b\r\n`, '', narrowPort).then(() => 'ended');
    const slower = slowClient(`${post}Content-Length: 1000\r\n\r\n{`, '', narrowPort);
    const later = slower.then(() => slowClient(`${post}Content-Length: 1000\r\n\r\n{`, '', narrowPort));
    expect(await Promise.race([ended, later.then(() => 'still sending')])).toBe('still sending');
    expect(performance.now() - start).toBeGreaterThan(1_900);
  });

  const isWellFrom = async (localAddress: string) =>
    (await rawRequest({ port: narrowPort, path: '/api/health', localAddress })).status === 503;
});

it('the usual patience lets the largest upload arrive over a slow line, and ends whoever never finishes', () => {
  const { headersMs, requestMs, bodyMs, lookEveryMs, connections, connectionsEach } = usualPatience(importLimits);
  expect(headersMs + lookEveryMs).toBeLessThanOrEqual(15_000);
  expect(requestMs).toBeGreaterThanOrEqual((importLimits.fileBytes * 8) / 10_000);
  expect(requestMs).toBeLessThan(15 * 60_000);
  expect(bodyMs).toBeLessThanOrEqual(30_000);
  expect(connectionsEach).toBeLessThanOrEqual(connections / 4);
});
