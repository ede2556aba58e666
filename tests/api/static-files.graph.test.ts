/** What is served of the files of the client: they and nothing beside them. The build is there before graph tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importLimits } from '#contract/import-limits';
import { buildApp } from '../../server/app.ts';
import { GraphGate } from '../../server/graph-gate.ts';
import { projectRoot } from '../../server/project-root.ts';
import { securityHeaders } from '../../server/security-headers.ts';
import { testTime } from '../support/empty-graph.ts';
import { rawRequest } from '../support/raw-request.ts';

const client = join(projectRoot, 'dist', 'client');
const page = readFileSync(join(client, 'index.html'), 'utf8');
const assets = readdirSync(join(client, 'assets'));

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

const answerAt = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const answer = await rawRequest({ port, path, headers, method });
  expect(answer.headers).toMatchObject(securityHeaders);
  return { ...answer, text: answer.body.toString() };
};

describe('the files of the client', () => {
  const ups = ['../', '..%2f', '..%2F', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '..%255c', '..%252f', '.%2e/', '..;/'];
  const targets = [
    'package.json',
    'server/app.ts',
    'dist/server/app.js',
    '.data/password',
    'etc/passwd',
    '.git/config',
  ];

  it.each(['/', '/assets/', '/assets/x/', '/api/docs/static/', '//', '/./', '/fonts/..%2f'])(
    'are not left by a way up from %s',
    async (from) => {
      for (const up of ups) {
        for (const target of targets) {
          for (const times of [1, 2, 3, 8]) {
            const path = `${from}${up.repeat(times)}${target}`;
            const { status, text } = await answerAt(path);
            if (status === 200) expect([path, text]).toEqual([path, page]);
            else expect([path, [400, 403, 404].includes(status)]).toEqual([path, true]);
          }
        }
      }
    },
  );

  it.each([
    join(projectRoot, 'package.json'),
    `/${join(projectRoot, 'package.json')}`,
    `/${encodeURIComponent(join(projectRoot, 'package.json'))}`,
    '/index.html%00.js',
    '/%00',
    '/assets/%00',
    '/assets/%0a',
    '/.env',
    '/.git/config',
    '/.vite/manifest.json',
    '/assets',
    '/assets/',
    '/assets/.',
    '/fonts/',
    '/index.html/',
    '/file:///etc/passwd',
    '/~root',
    '/NUL',
    '/package.json',
    '/node_modules/fastify/package.json',
    '/server/app.ts',
    '/dist/client/index.html',
  ])('do not include %s', async (path) => {
    const { status, text } = await answerAt(path);
    if (status === 200) expect(text).toBe(page);
    else
      expect([status, JSON.parse(text)]).toEqual([
        expect.any(Number),
        expect.objectContaining({ requestId: expect.any(String) }),
      ]);
    expect(status).toBeLessThan(500);
  });

  it.each([
    'http://evil.example/package.json',
    'http://127.0.0.1/../package.json',
    '*',
    'package.json',
    '//evil.example/%2e%2e',
  ])('are not left by an address of another form: %s', async (path) => {
    const { status, text, headers } = await answerAt(path);
    if (status === 200) expect(text).toBe(page);
    expect(status).toBeLessThan(500);
    expect(headers.location).toBeUndefined();
  });

  it('hold no sources and no way back to them', async () => {
    expect(assets.filter((name) => /\.(map|ts|tsx)(\.br)?$/.test(name))).toEqual([]);
    for (const name of assets.filter((each) => /\.(js|css)$/.test(each))) {
      expect([name, readFileSync(join(client, 'assets', name), 'utf8').includes('sourceMappingURL=')]).toEqual([
        name,
        false,
      ]);
    }
  });

  it('are served packed where that is taken, under their own type', async () => {
    const script = assets.find((name) => name.endsWith('.js'))!;
    const packed = await answerAt(`/assets/${script}`, { 'accept-encoding': 'br' });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringContaining('javascript'),
    });
    expect(packed.body).toEqual(readFileSync(join(client, 'assets', `${script}.br`)));
    const plain = await answerAt(`/assets/${script}`);
    expect(plain.body).toEqual(readFileSync(join(client, 'assets', script)));
  });

  it.each([
    ['bytes=0-9', 206, 10],
    ['bytes=-10', 206, 10],
    ['bytes=99999999-', 400, null],
    [`bytes=${Array.from({ length: 2_000 }, () => '0-').join(',')}`, null, null],
    ['bytes=9-0', null, null],
    ['lines=1-2', 200, page.length],
  ])('are served in parts, and no more than is there: %.40s', async (range, status, length) => {
    const answer = await answerAt('/index.html', { range });
    if (status !== null) expect(answer.status).toBe(status);
    expect(answer.status).toBeLessThan(500);
    if (length !== null) expect(answer.body).toHaveLength(length);
    expect(answer.body.length).toBeLessThanOrEqual(page.length);
  });
});
