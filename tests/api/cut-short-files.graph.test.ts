/** A client that goes away leaves none of the files that were made for it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let graph: OpenGraph;
let app: FastifyInstance;
let address: string;
/** Names in the temporary folder, which is one of this test's own, and in its folders. */
let names: () => readonly string[];

beforeEach(async () => {
  const usual = process.env['TMPDIR'];
  graph = await emptyGraph();
  const folder = await temporaryFolder('cut');
  process.env['TMPDIR'] = folder; // for this process and its threads
  names = () => readdirSync(folder, { recursive: true }).map(String);
  app = await appOver(graph);
  address = await app.listen({ host: '127.0.0.1', port: 0 });
  return () => {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  };
});
afterEach(async () => {
  await app.close();
  await graph.close();
});

/** Asks, goes away as soon as the condition holds, and waits until everything is cleared away. */
const goAway = async (path: string, request: RequestInit, when: () => Promise<boolean>): Promise<void> => {
  const controller = new AbortController();
  const answer = fetch(address + path, { ...request, signal: controller.signal }).then((reply) => reply.text());
  const refused = expect(answer).rejects.toThrow();
  await vi.waitUntil(when, { interval: 10, timeout: 50_000 });
  controller.abort();
  await refused;
  await vi.waitUntil(() => names().length === 0, { timeout: 20_000 });
};

it('an upload, and what an import unpacked of it', async () => {
  const rows = Array.from({ length: 40_000 }, (_, row) => `P${row % 4_000},A${Math.floor(row / 10)}`);
  const body = new FormData();
  body.set('file', new Blob([`partnership,agency\n${rows.join('\n')}\n`]), 'memberships.csv');
  await goAway('/api/imports', { method: 'POST', body }, async () =>
    names().some((name) => name.includes('joined-up-import-')),
  );
});

it('an export that is being written', async () => {
  const { errors } = await importBundle(graph.connected, [join(projectRoot, 'seed', 'county')], { at: testTime });
  expect(errors).toEqual([]);
  await goAway('/api/exports/xlsx', {}, async () => names().some((name) => name.includes('tables-')));
});
