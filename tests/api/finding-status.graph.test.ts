/** What is decided of findings over HTTP: how long it holds, and what survives it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import type { DecidedFinding } from '#contract/finding-status';
import type { Finding, findings } from '#contract/findings';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import { writeBackup } from '../../server/backup/write-backup.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { rollBack } from '../../server/imports/write/roll-back.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask, send } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance | undefined;
let today = testTime;

const close = async () => {
  await app?.close();
  await graph?.close();
};
afterAll(close);

const seat = (partnership: string, agency: string) => `${partnership},${agency}\n`;
const boards = ['A', 'B'].flatMap((board) => ['X', 'Y', 'Z'].map((agency) => seat(board, agency))).join('');
const take = async (files: Readonly<Record<string, string>>, options = {}) =>
  importBundle(graph.connected, [await bundleFolder(files)], { at: testTime, ...options });
const takeSeats = (rows: string, options = {}) => take({ 'memberships.csv': `partnership,agency\n${rows}` }, options);

beforeEach(async () => {
  await close();
  today = testTime;
  graph = await emptyGraph();
  expect((await takeSeats(boards)).errors).toEqual([]);
  app = await appOver(graph, '', {}, () => today);
});

const list = async (query = '') =>
  (await ask(app!, `/api/findings?rule=similar-partnerships${query}`)).body as OkOf<typeof findings>;
const only = async (query = ''): Promise<Finding> => {
  const { findings: found } = await list(query);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const statusAt = (id: string) => `/api/findings/${encodeURIComponent(id)}/status`;
const decide = (id: string, payload: object, query = '') => send(app!, 'PUT', `${statusAt(id)}${query}`, payload);
const historyOf = async (id: string) => ((await ask(app!, statusAt(id))).body as DecidedFinding).history;

describe('a finding that is accepted until a day', () => {
  it('is listed among the accepted until then, and open the day after, which it says', async () => {
    const { id } = await only();
    expect(await decide(id, { status: 'accepted', until: '2026-03-01', reason: 'a merger is agreed' })).toMatchObject({
      status: 200,
      body: { id, history: [{ status: 'accepted', until: '2026-03-01', at: testTime }] },
    });
    today = '2026-03-01T23:00:00.000Z';
    expect((await list()).total).toBe(0);
    expect(await only('&status=accepted')).toMatchObject({
      status: 'accepted',
      decision: { status: 'accepted', until: '2026-03-01', reason: 'a merger is agreed', at: testTime },
    });
    today = '2026-03-02T00:00:00.000Z';
    expect(await only()).toMatchObject({ status: 'open', decision: { reopened: 'date' } });
    expect((await list('&status=accepted')).total).toBe(0);
  });
});

describe('a finding that is dismissed', () => {
  it('is open again where an import changes its facts, and dismissed again where that is taken back', async () => {
    const { id } = await only();
    await decide(id, { status: 'dismissed', reason: 'they meet together' });
    expect((await list()).total).toBe(0);
    await take({ 'themes.csv': 'id,name\ncrime,Crime\n' });
    await takeSeats(seat('C', 'W'));
    expect((await list()).total).toBe(0);
    await takeSeats(seat('A', 'W'));
    expect(await only()).toMatchObject({
      id,
      status: 'open',
      decision: { status: 'dismissed', reason: 'they meet together', reopened: 'facts' },
    });
    const { imports } = (await ask(app!, '/api/imports')).body as { imports: { id: string }[] };
    await rollBack(graph.connected, imports[0]!.id, { at: testTime });
    expect((await list()).total).toBe(0);
    expect(await only('&status=dismissed')).toMatchObject({ id, status: 'dismissed' });
  });

  it('stays so at another date, and in another scope', async () => {
    const { id } = await only();
    await decide(id, { status: 'dismissed', reason: 'they meet together' });
    expect((await list('&at=2003&sources=import')).total).toBe(0);
    expect((await list('&at=2003&sources=import&status=dismissed')).total).toBe(1);
  });

  it('is counted among the dismissed', async () => {
    const { id } = await only();
    const before = (await list('&counts=true')).counts!.status;
    await decide(id, { status: 'dismissed', reason: 'they meet together' });
    const after = (await list('&counts=true')).counts!.status;
    expect([before['open'], before['dismissed'], after['open'], after['dismissed']]).toEqual([
      1,
      undefined,
      undefined,
      1,
    ]);
  });
});

describe('what was decided', () => {
  it('is kept in turn, and taken back step by step', async () => {
    const { id } = await only();
    await decide(id, { status: 'accepted', by: 'the partnership team' });
    await decide(id, { status: 'dismissed', reason: 'they meet together' });
    await decide(id, { status: 'open' });
    expect((await historyOf(id)).map(({ status }) => status)).toEqual(['open', 'dismissed', 'accepted']);
    expect(await only()).toMatchObject({ status: 'open' });
    await send(app!, 'DELETE', statusAt(id));
    expect(await only('&status=dismissed')).toMatchObject({ decision: { reason: 'they meet together' } });
    await send(app!, 'DELETE', statusAt(id));
    expect(await only('&status=accepted')).toMatchObject({ decision: { by: 'the partnership team' } });
    await send(app!, 'DELETE', statusAt(id));
    expect(await only()).not.toHaveProperty('decision');
    expect((await historyOf(id)).map(({ takenBackAt }) => takenBackAt)).toEqual([testTime, testTime, testTime]);
    expect(await send(app!, 'DELETE', statusAt(id))).toMatchObject({
      status: 404,
      body: { code: 'DECISION_NOT_FOUND' },
    });
  });

  it('of several findings is decided of all of them, or of none', async () => {
    const { findings: all } = (await ask(app!, '/api/findings?limit=1000')).body as OkOf<typeof findings>;
    const ids = all.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    const wrong = await send(app!, 'PUT', '/api/findings/status', { ids: [...ids, 'reported:0'], status: 'accepted' });
    expect(wrong).toMatchObject({ status: 404, body: { code: 'FINDING_NOT_FOUND' } });
    expect((await list()).total).toBe(1);
    const done = await send(app!, 'PUT', '/api/findings/status', { ids, status: 'accepted' });
    expect(done.status).toBe(200);
    const open = (await ask(app!, '/api/findings')).body as OkOf<typeof findings>;
    expect(open.total).toBe(0);
  });

  it('leaves the revision as it is, and survives a replacing import, a backup and a restore', async () => {
    const { id } = await only();
    const { revision } = await list();
    await decide(id, { status: 'dismissed', reason: 'they meet together' });
    expect((await list()).revision).toBe(revision);
    await takeSeats(boards + seat('C', 'W'), { replace: true });
    expect(await only('&status=dismissed')).toMatchObject({ id });
    const folder = await mkdtemp(join(tmpdir(), 'joined-up-backup-'));
    try {
      await writeBackup(graph.connected, join(folder, 'graph.backup'), testTime);
      await send(app!, 'DELETE', statusAt(id));
      expect((await list()).total).toBe(1);
      await restoreBackup(graph.connected, join(folder, 'graph.backup'), { at: testTime });
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(await only('&status=dismissed')).toMatchObject({ id, decision: { reason: 'they meet together' } });
  });
});

describe('what cannot be decided', () => {
  const wrong: readonly (readonly [object, string])[] = [
    [{ status: 'mended' }, 'status'],
    [{ status: 'dismissed' }, 'reason'],
    [{ status: 'dismissed', reason: '  ' }, 'reason'],
    [{ status: 'accepted', until: '2025-12-31' }, 'until'],
    [{ status: 'accepted', until: '2026-02-30' }, 'until'],
    [{ status: 'accepted', until: '2026-02' }, 'until'],
    [{ status: 'dismissed', reason: 'x', until: '2026-02-01' }, 'until'],
    [{ status: 'open', why: 'x' }, 'why'],
  ];
  it('is refused with the field', async () => {
    const { id } = await only();
    for (const [payload, field] of wrong) {
      const { status, body } = await decide(id, payload);
      expect({ status, body }).toMatchObject({
        status: 400,
        body: { code: 'INVALID_REQUEST', message: expect.stringContaining(field) },
      });
    }
    expect((await list()).total).toBe(1);
  });

  it('a finding that is not there, or not in the scope, is not found', async () => {
    const { id } = await only();
    for (const [unknown, query] of [
      ['similar-partnerships:0000', ''],
      ['nothing', ''],
      ['__proto__', ''],
      [id, '?sources=synthetic'],
    ] as const) {
      const { status, body } = await decide(unknown, { status: 'accepted' }, query);
      expect([status, (body as { code: string }).code]).toEqual([
        query === '' ? 404 : expect.any(Number),
        query === '' ? 'FINDING_NOT_FOUND' : expect.stringMatching('FINDING_NOT_FOUND|UNKNOWN_SOURCE'),
      ]);
    }
  });

  it('by a theme that the graph does not have is refused', async () => {
    expect(await ask(app!, '/api/findings?theme=nothing')).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: expect.stringContaining('theme') },
    });
  });
});
