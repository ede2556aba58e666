/** How findings are reckoned, set over HTTP: everything that depends on it follows, and it is kept. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import type { findings } from '#contract/findings';
import type { load } from '#contract/load';
import type { EditableSettings, SettingsAnswer, settingsEffect } from '#contract/settings';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import { writeBackup } from '../../server/backup/write-backup.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask, send } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance;
let defaults: EditableSettings;

beforeAll(async () => {
  graph = await emptyGraph();
  await importBundle(graph.connected, [join(projectRoot, 'seed', 'county')], { at: testTime });
  app = await appOver(graph);
  ({ defaults } = (await ask(app, '/api/settings')).body as SettingsAnswer);
});
beforeEach(() => save(defaults));
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const save = (settings: EditableSettings) => send(app, 'PUT', '/api/settings', settings);
const settings = async () => (await ask(app, '/api/settings')).body as SettingsAnswer;
const found = async (query = '') => (await ask(app, `/api/findings?limit=10000${query}`)).body as OkOf<typeof findings>;
const idsOf = ({ findings: all }: OkOf<typeof findings>, rule: string) =>
  new Set(all.filter((each) => each.rule === rule).map(({ id }) => id));
const stricter = (): EditableSettings => ({
  ...defaults,
  thresholds: { minJaccard: 0.6, minContainment: 0.9, minShared: 5 },
  overload: { ...defaults.overload, minSpreads: 2, minFaced: 3 },
});

describe('settings', () => {
  it('are at first those that the product comes with, and nobody set them', async () => {
    expect(await settings()).toEqual({ settings: defaults, defaults });
  });

  it('that are saved are what findings are reckoned by, their evidence too, and a parameter still wins', async () => {
    const [before, { revision }] = [await found('&rule=similar-partnerships'), await found('&limit=1')];
    expect(await save(stricter())).toMatchObject({ status: 200, body: { settings: stricter(), savedAt: testTime } });
    const after = await found('&rule=similar-partnerships');
    expect(after.total).toBeLessThan(before.total);
    const { findings: overloads } = await found('&rule=overloaded-agency');
    expect(overloads[0]!.evidence.params).toMatchObject({ overload: { minSpreads: 2 } });
    const asked = await found('&rule=similar-partnerships&minJaccard=0.5&minContainment=0.8&minShared=3');
    expect(idsOf(asked, 'similar-partnerships')).toEqual(idsOf(before, 'similar-partnerships'));
    expect((await found('&limit=1')).revision).toBe(revision);
  });

  it('of hours are what loads are reckoned by', async () => {
    const hours = { ...defaults.hours, otherRoles: 2 };
    const heaviest = async () => (await ask(app, '/api/load?of=agency&by=hours&limit=1')).body as OkOf<typeof load>;
    const before = await heaviest();
    await save({ ...defaults, hours });
    const after = await heaviest();
    expect(after.assumptions).toEqual(hours);
    expect(after.items[0]!.hours.high).toBeGreaterThan(before.items[0]!.hours.high);
  });

  it('are kept in a backup, through a replacing import, and go back to those at first', async () => {
    await save(stricter());
    const folder = await mkdtemp(join(tmpdir(), 'joined-up-backup-'));
    try {
      await writeBackup(graph.connected, join(folder, 'graph.backup'), testTime);
      await save(defaults);
      expect(await settings()).toEqual({ settings: defaults, defaults });
      await restoreBackup(graph.connected, join(folder, 'graph.backup'), { at: testTime });
    } finally {
      await rm(folder, { recursive: true });
    }
    const county = [join(projectRoot, 'seed', 'county')];
    await importBundle(graph.connected, county, { at: testTime, replace: true });
    expect((await settings()).settings).toEqual(stricter());
  });
});

describe('the effect of settings', () => {
  it('is the difference of the lists before and after they are saved', async () => {
    const { status, body } = await send(app, 'POST', '/api/settings/effect', stricter());
    expect(status).toBe(200);
    const effect = body as OkOf<typeof settingsEffect>;
    const before = await found();
    await save(stricter());
    const after = await found();
    expect([effect.before, effect.after]).toEqual([before.total, after.total]);
    for (const { rule, come, go, ...told } of effect.rules) {
      const [then, now] = [idsOf(before, rule), idsOf(after, rule)];
      expect([rule, told.before, told.after]).toEqual([rule, then.size, now.size]);
      expect([rule, come, go]).toEqual([
        rule,
        [...now].filter((id) => !then.has(id)).length,
        [...then].filter((id) => !now.has(id)).length,
      ]);
    }
    const going = effect.rules.find(({ rule }) => rule === 'similar-partnerships')!.going[0]!;
    expect(before.findings.find(({ id }) => id === going.id)?.title).toBe(going.title);
    const told = new Set<string>(effect.rules.map(({ rule }) => rule));
    for (const { id, rule } of after.findings) if (!told.has(rule)) expect(idsOf(before, rule)).toContain(id);
  }, 120_000);

  it('of those in force is nothing', async () => {
    const { body } = await send(app, 'POST', '/api/settings/effect', defaults);
    expect((body as OkOf<typeof settingsEffect>).rules).toEqual([]);
  });
});

it('settings that cannot be are refused with the field, and nothing is changed', async () => {
  const { thresholds, hours, overload, likeness } = defaults;
  const wrong: readonly (readonly [object, string])[] = [
    [{}, 'thresholds'],
    [{ ...defaults, thresholds: { ...thresholds, minJaccard: 1.5 } }, 'minJaccard'],
    [{ ...defaults, thresholds: { ...thresholds, minShared: 2.5 } }, 'minShared'],
    [{ ...defaults, other: 1 }, 'other'],
    [{ ...defaults, hours: { ...hours, meetingsPerYear: { low: 9, high: 3, basis: '' } } }, 'meetingsPerYear'],
    [{ ...defaults, overload: { ...overload, minFewPeers: 9 } }, 'minFewPeers'],
    [{ ...defaults, likeness: Object.fromEntries(Object.keys(likeness).map((each) => [each, 0])) }, 'likeness'],
  ];
  for (const [payload, field] of wrong) {
    for (const url of ['/api/settings', '/api/settings/effect'] as const) {
      const { status, body } = await send(app, url === '/api/settings' ? 'PUT' : 'POST', url, payload);
      expect({ status, body }).toMatchObject({
        status: 400,
        body: { code: 'INVALID_REQUEST', message: expect.stringContaining(field) },
      });
    }
  }
  expect(await settings()).toEqual({ settings: defaults, defaults });
});
