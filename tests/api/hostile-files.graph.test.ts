/** Files whose names would lead elsewhere, or nowhere. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportReport } from '#contract/import-report';
import { ProblemReply } from '#contract/problem-reply';
import { graphFingerprint } from '../../bench/graph-fingerprint.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { multipartBody } from '../support/multipart-body.ts';
import { appOver } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance;

beforeAll(async () => {
  graph = await emptyGraph();
  app = await appOver(graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

/** Written there by nobody else. */
const name = `joined-up-escaped-${process.pid}.csv`;
const text = 'partnership,agency\nP,A\n';

const checked = (filename: string) => {
  const form = multipartBody([{ field: 'file', filename, text }]);
  return app.inject({ method: 'POST', url: '/api/imports?dryRun=true', ...form });
};

it.each([
  ['leads up', `../${name}`],
  ['leads far up', `${'../'.repeat(20)}tmp/${name}`],
  ['leads up as on Windows', `..\\\\..\\\\${name}`],
  ['is absolute', join(tmpdir(), name)],
  ['names a drive', `C:/${name}`],
  ['leads up within', `a/../../${name}`],
])('a file whose name %s stays where it is put', async (_what, filename) => {
  const answer = await checked(filename);
  expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
  expect(answer.json<ImportReport>().added).toMatchObject({ Partnership: 1, Agency: 1 });
  for (const folder of [tmpdir(), dirname(tmpdir()), process.cwd(), join(process.cwd(), '..')])
    expect([folder, existsSync(join(folder, name))]).toEqual([folder, false]);
});

it.each([
  ['holds a NUL', 'a\u0000b.csv'],
  ['is far too long', `${'x'.repeat(3_000)}.csv`],
  ['has a folder that is far too long', `${'x'.repeat(3_000)}/a.csv`],
  ['leads nowhere but up', '../..'],
  ['is of another kind', '<script>.html'],
  ['says nothing', '   '],
  ['breaks the line', 'a%0d%0ab.csv'],
])('a file whose name %s is refused or read, and nothing comes of it', async (_what, filename) => {
  const before = await graphFingerprint(graph.connected);
  const answer = await checked(filename);
  if (answer.statusCode !== 200) expect(Check(ProblemReply, answer.json())).toBe(true);
  expect([answer.statusCode < 500, answer.body]).toEqual([true, expect.any(String)]);
  expect(await graphFingerprint(graph.connected)).toBe(before);
  expect((await checked('memberships.csv')).json<ImportReport>().added).toMatchObject({ Partnership: 1 });
});
