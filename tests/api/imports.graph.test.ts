/** Imports over HTTP as a page sends them: files in, a report out, history, and taking back. */

import type { FastifyInstance } from 'fastify';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportReport } from '#contract/import-report';
import type { ImportHistory } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import { graphFingerprint } from '../../bench/graph-fingerprint.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver } from '../support/running-app.ts';

let graph: OpenGraph | undefined;
let app: FastifyInstance | undefined;
let address = '';

const close = async () => {
  await app?.close();
  await graph?.close();
};

beforeEach(async () => {
  await close();
  graph = await emptyGraph();
  app = await appOver(graph);
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(close);

const formOf = (files: Readonly<Record<string, string | Uint8Array>>, mapping?: unknown): FormData => {
  const form = new FormData();
  if (mapping !== undefined) form.set('mapping', typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
  for (const [name, bytes] of Object.entries(files)) form.append('file', new Blob([bytes as BlobPart]), name);
  return form;
};

const post = async (body: FormData, query = '', signal: AbortSignal | null = null) => {
  const response = await fetch(`${address}/api/imports${query}`, { method: 'POST', body, signal });
  return {
    status: response.status,
    body: (await response.json()) as ImportReport & { code?: string; message?: string },
  };
};

const get = async <T>(path: string): Promise<T> => (await fetch(address + path)).json() as Promise<T>;
const history = async () => (await get<ImportHistory>('/api/imports')).imports;
const fingerprint = () => graphFingerprint(graph!.connected);

const seats = 'partnership,agency\nP1,A1\nP1,A2\n';

describe('files that are sent', () => {
  it('are imported, and seen at once', async () => {
    const { status, body } = await post(formOf({ 'memberships.csv': seats }));
    expect([status, body.added]).toEqual([200, { Partnership: 1, Agency: 2, Source: 1, MEMBER_OF: 2 }]);
    expect(await get('/api/health')).toMatchObject({ revision: 1, counts: { Partnership: 1, Agency: 2 } });
    expect(await history()).toMatchObject([{ by: 'page', at: testTime, name: 'memberships.csv' }]);
  });

  it('are only looked at in a dry run', async () => {
    const before = await fingerprint();
    const { body } = await post(formOf({ 'memberships.csv': seats }), '?dryRun=true');
    expect(body.added).toMatchObject({ MEMBER_OF: 2 });
    expect(await fingerprint()).toBe(before);
  });

  it('may be a ZIP, folders inside it or not', async () => {
    const files: Zippable = {
      'west/memberships.csv': strToU8(seats),
      'west/agencies.csv': strToU8('id,type\nA1,LSC\n'),
    };
    const { body } = await post(formOf({ 'some.zip': zipSync(files) }));
    expect(body.errors).toEqual([]);
    expect(body.added).toMatchObject({ MEMBER_OF: 2, Agency: 2 });
    expect(body.tables.map(({ name }) => name)).toEqual(['west/agencies.csv', 'west/memberships.csv']);
  });

  it('are kept apart by their folders where they have one name', async () => {
    const { body } = await post(
      formOf({ 'a/memberships.csv': seats, 'b/memberships.csv': 'partnership,agency\nP2,A3\n' }),
    );
    expect(body.added).toMatchObject({ Partnership: 2, MEMBER_OF: 3 });
    expect(body.tables.map(({ name }) => name)).toEqual(['a/memberships.csv', 'b/memberships.csv']);
  });

  it('may be any table, with a mapping', async () => {
    const mapping: Mapping = {
      version: 1,
      tables: [
        {
          dates: 'day-first',
          makes: [
            { table: 'memberships', columns: { partnership: 'Board', agency: 'Who', since: 'From' } },
            { table: 'agencies', columns: { id: 'Who', type: 'Sort' } },
          ],
        },
      ],
    };
    const table = 'Board;Who;Sort;From\nB1;Police;police;01/04/2001\nB2;Police;police;2002\n';
    const { body } = await post(formOf({ 'list.csv': table }, mapping));
    expect(body.errors).toEqual([]);
    expect(body.added).toMatchObject({ Partnership: 2, Agency: 1, MEMBER_OF: 2 });
    const { records } = await graph!.connected.driver.executeQuery(
      'MATCH (a:Agency)-[m:MEMBER_OF]->(p) RETURN a.type AS type, m.since AS since, m.locators AS locators ORDER BY p.id',
    );
    expect(records.map((record) => record.toObject())).toEqual([
      { type: 'police', since: '2001-04-01', locators: ['list.csv:2'] },
      { type: 'police', since: '2002', locators: ['list.csv:3'] },
    ]);
  });
});

describe('what is refused changes nothing', () => {
  it.each([
    ['no file', formOf({}), 400, 'INVALID_REQUEST', /No file was sent/],
    ['a mapping that is no JSON', formOf({ 'x.csv': 'a\n1\n' }, '{'), 422, 'IMPORT_REFUSED', /no JSON/],
    ['a mapping of another form', formOf({ 'x.csv': 'a\n1\n' }, { version: 2 }), 422, 'IMPORT_REFUSED', /no mapping/],
    ['a file that is no table', formOf({ 'x.csv': 'a\n1\n' }), 422, 'IMPORT_REFUSED', /holds no table/],
    [
      'a ZIP that is damaged',
      formOf({ 'x.zip': zipSync({ 'agencies.csv': strToU8('id\nA\n') }).slice(0, 60) }),
      422,
      'IMPORT_REFUSED',
      /x\.zip/,
    ],
  ] as const)('%s', async (_, form, status, code, message) => {
    const before = await fingerprint();
    const answer = await post(form);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.message).toMatch(message);
    expect(await fingerprint()).toBe(before);
  });

  it('two files of one name, which is told', async () => {
    const before = await fingerprint();
    const form = formOf({ 'memberships.csv': seats });
    form.append('file', new Blob(['partnership,agency\nP2,A3\n']), 'memberships.csv');
    const { status, body } = await post(form);
    expect([status, body.code]).toEqual([422, 'IMPORT_REFUSED']);
    expect(body.message).toMatch(/^memberships\.csv was brought twice/);
    expect(await fingerprint()).toBe(before);
  });

  it('a name that leads out of its folder is only a name', async () => {
    const { body } = await post(formOf({ '../../../memberships.csv': seats }));
    expect(body.tables.map(({ name }) => name)).toEqual(['memberships.csv']);
  });

  it('an error in the last of many rows', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `P${row % 500},A${row % 700}`);
    const before = await fingerprint();
    const { body } = await post(formOf({ 'memberships.csv': `partnership,agency\n${rows.join('\n')}\nP1,\n` }));
    expect(body.errors).toMatchObject([{ file: 'memberships.csv', line: 20_002, column: 'agency' }]);
    expect(await fingerprint()).toBe(before);
  });
});

describe('an import under way', () => {
  const large = () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `P${row % 4_000},A${Math.floor(row / 10)}`);
    return formOf({ 'memberships.csv': `partnership,agency\n${rows.join('\n')}\n` });
  };

  interface Progress {
    readonly progress: { readonly stage: string; readonly done: number } | null;
  }

  it('is told apart from another: the one that waits, and the one that writes; cancelling one leaves the other', async () => {
    const progressOf = async (id: string) => (await get<Progress>(`/api/imports/progress?progressId=${id}`)).progress;
    const first = post(large(), '?progressId=first');
    await vi.waitUntil(async () => (await progressOf('first'))?.stage === 'writing', { interval: 50, timeout: 50_000 });
    const second = new AbortController();
    const cancelled = post(formOf({ 'themes.csv': 'id\ncrime\n' }), '?dryRun=true&progressId=second', second.signal);
    const waiting = await vi.waitUntil(() => progressOf('second'), { interval: 20, timeout: 50_000 });
    expect(waiting).toMatchObject({ stage: 'waiting', name: 'themes.csv' });
    expect(await progressOf('first')).toMatchObject({ stage: 'writing', name: 'memberships.csv' });
    expect(await progressOf('third')).toBeNull();
    second.abort();
    await expect(cancelled).rejects.toThrow();
    expect((await first).body.added).toMatchObject({ MEMBER_OF: 40_000 });
    expect(await progressOf('first')).toBeNull();
    await vi.waitUntil(async () => (await progressOf('second')) === null, { interval: 50, timeout: 50_000 });
  });

  it('tells how far it is, and changes nothing where the client goes away', async () => {
    const before = await fingerprint();
    const controller = new AbortController();
    const answer = post(large(), '?progressId=it', controller.signal);
    const seen = await vi.waitUntil(
      async () => {
        const { progress } = await get<Progress>('/api/imports/progress?progressId=it');
        return progress?.stage === 'writing' ? progress : null;
      },
      { interval: 50, timeout: 50_000 },
    );
    expect(seen).toMatchObject({ name: 'memberships.csv', done: expect.any(Number), total: expect.any(Number) });
    controller.abort();
    await expect(answer).rejects.toThrow();
    // The lock is free again, and only what comes now is there.
    await post(formOf({ 'themes.csv': 'id\ncrime\n' }));
    const [theme] = await history();
    await fetch(`${address}/api/imports/${theme!.id}`, { method: 'DELETE' });
    const { counts } = await get<{ counts: Record<string, number> }>('/api/health');
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
    expect(await fingerprint()).not.toBe(before);
  });
});

describe('taking back', () => {
  it('an import leaves the graph as it was', async () => {
    await post(formOf({ 'memberships.csv': seats }));
    const [entry] = await history();
    const response = await fetch(`${address}/api/imports/${entry!.id}`, { method: 'DELETE' });
    expect([response.status, await response.json()]).toEqual([200, { revision: 2 }]);
    expect(await get('/api/health')).toMatchObject({ revision: 2, counts: { Partnership: 0, Agency: 0, Source: 0 } });
  });

  it('is refused with 409 where something builds on it, and 404 where there is none', async () => {
    await post(formOf({ 'memberships.csv': seats }));
    const [entry] = await history();
    await post(formOf({ 'agencies.csv': 'id,type\nA1,LSC\n' }));
    const refused = await fetch(`${address}/api/imports/${entry!.id}`, { method: 'DELETE' });
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'ROLL_BACK_REFUSED' }]);
    const missing = await fetch(`${address}/api/imports/none`, { method: 'DELETE' });
    expect([missing.status, await missing.json()]).toMatchObject([404, { code: 'IMPORT_NOT_FOUND' }]);
  });
});
