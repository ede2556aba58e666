/** Changes on paper that are kept: written, read, changed, deleted, brought back; and what they outlast. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Check } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import { type GivenScenario, SavedScenario, type savedScenarios } from '#contract/saved-scenarios';
import { domainFingerprint } from '../../bench/graph-fingerprint.ts';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import { writeBackup } from '../../server/backup/write-backup.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { applicationForEach } from '../support/application.ts';
import { testTime } from '../support/empty-graph.ts';

const now = applicationForEach();

const given: GivenScenario = {
  name: 'One board for crime',
  note: 'For the meeting in May',
  by: 'person 17',
  steps: [
    { kind: 'merge', partnerships: ['a', 'b'] },
    { kind: 'found', id: 'new', name: 'A new one', members: ['x'] },
  ],
  scope: { at: '2003-03', sources: ['document'] },
};

const all = '/api/scenarios/saved';
const send = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
  const response = await now().app.inject({ method, url, ...(payload ? { payload } : {}) });
  return { status: response.statusCode, body: response.json() as unknown };
};
const save = async (scenario: object = given) => (await send('POST', all, scenario)).body as SavedScenario;
const list = async (query = '') => (await send('GET', all + query)).body as OkOf<typeof savedScenarios>;

describe('a scenario that is kept', () => {
  it('is read as it was written, with when, and leaves the network and its revision alone', async () => {
    const before = [await domainFingerprint(now().graph.connected), (await send('GET', '/api/health')).body];
    const saved = await save();
    expect(Check(SavedScenario, saved)).toBe(true);
    expect(saved).toEqual({ ...given, id: saved.id, createdAt: testTime, changedAt: testTime });
    expect(await send('GET', `${all}/${saved.id}`)).toEqual({ status: 200, body: saved });
    expect([await domainFingerprint(now().graph.connected), (await send('GET', '/api/health')).body]).toEqual(before);
  });

  it('is listed in short; two may have one name', async () => {
    const [one, two] = [await save(), await save()];
    const { total, scenarios, truncated } = await list();
    expect({ total, truncated }).toEqual({ total: 2, truncated: false });
    expect(scenarios.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
    expect(scenarios[0]).toMatchObject({ name: given.name, by: given.by, steps: 2, scope: given.scope });
    expect(await list('?limit=1')).toMatchObject({ total: 2, truncated: true, scenarios: [{ steps: 2 }] });
  });

  it('is written anew as a whole: what is not said any more is gone', async () => {
    const { id } = await save();
    const changed = { name: 'Renamed', steps: given.steps.slice(0, 1), scope: {} };
    expect(await send('PUT', `${all}/${id}`, changed)).toMatchObject({ status: 200 });
    expect((await send('GET', `${all}/${id}`)).body).toEqual({
      ...changed,
      id,
      createdAt: testTime,
      changedAt: testTime,
    });
  });

  it('is gone once it is deleted, and back when what was answered is written', async () => {
    const saved = await save();
    const { id, createdAt, changedAt, ...whole } = saved;
    expect(await send('DELETE', `${all}/${id}`)).toEqual({ status: 200, body: saved });
    expect([(await list()).total, (await send('GET', `${all}/${id}`)).status]).toEqual([0, 404]);
    expect((await send('DELETE', `${all}/${id}`)).status).toBe(404);
    expect(await send('PUT', `${all}/${id}`, whole)).toEqual({ status: 200, body: saved });
    expect((await list()).total).toBe(1);
  });

  it('is forgotten after a hundred others that were deleted later', async () => {
    const { id } = await save();
    await now().graph.connected.driver.executeQuery(
      'MATCH (s:_Scenario {id: $id}) SET s.deletedAt = "2001" WITH s UNWIND range(1, 99) AS n CREATE (:_Scenario {id: toString(n), deletedAt: "2002"})',
      { id },
    );
    const count = async () =>
      (await now().graph.connected.driver.executeQuery('MATCH (s:_Scenario) RETURN s.id AS id')).records.length;
    await send('DELETE', `${all}/${(await save()).id}`);
    expect([await count(), (await send('PUT', `${all}/${id}`, given)).status]).toEqual([100, 404]);
  });
});

describe('what cannot be kept', () => {
  it.each<[string, object, string]>([
    ['without a name', { ...given, name: undefined }, 'name'],
    ['with a name of spaces', { ...given, name: '  ' }, 'name'],
    ['with a name of more than 200 characters', { ...given, name: 'n'.repeat(201) }, 'name'],
    ['with a note of more than 4,000', { ...given, note: 'n'.repeat(4_001) }, 'note'],
    ['without steps', { ...given, steps: [] }, 'steps'],
    ['with more than 200 steps', { ...given, steps: Array.from({ length: 201 }, () => given.steps[0]) }, 'steps'],
    ['with a step of no kind', { ...given, steps: [{ partnership: 'a' }] }, 'steps/0'],
    ['with a step that lacks something', { ...given, steps: [...given.steps, { kind: 'wind-up' }] }, 'steps/2'],
    ['without a scope', { ...given, scope: undefined }, 'scope'],
    ['with a date that is none', { ...given, scope: { at: 'May' } }, 'scope/at'],
    ['with something unknown', { ...given, colour: 'red' }, 'colour'],
  ])('is refused with the field: one %s', async (_, payload, field) => {
    const refusal = {
      status: 400,
      body: { code: 'INVALID_REQUEST', message: expect.stringContaining(field) },
    };
    expect(await send('POST', all, payload)).toMatchObject(refusal);
    expect(await send('PUT', `${all}/any`, payload)).toMatchObject(refusal);
    expect((await list()).total).toBe(0);
  });

  it('is told where there is none of the id', async () => {
    for (const method of ['GET', 'PUT', 'DELETE'] as const)
      expect(await send(method, `${all}/none`, method === 'PUT' ? given : undefined)).toMatchObject({
        status: 404,
        body: { code: 'SCENARIO_NOT_FOUND', message: expect.stringContaining('"none"') },
      });
  });

  it('is more than a megabyte', async () => {
    const partnerships = Array.from({ length: 200 }, (_, index) => `${index}`.padEnd(900, 'p'));
    const steps = Array.from({ length: 10 }, () => ({ kind: 'merge', partnerships }));
    expect(await send('POST', all, { ...given, steps })).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
  });
});

describe('kept scenarios outlast', () => {
  it('an import that replaces everything', async () => {
    const saved = await save();
    const folder = await bundleFolder({ 'memberships.csv': 'partnership,agency\nP1,A1\n' });
    const { errors } = await importBundle(now().graph.connected, [folder], { at: testTime, replace: true });
    expect(errors).toEqual([]);
    expect((await send('GET', `${all}/${saved.id}`)).body).toEqual(saved);
  });

  it('a backup and its restore, though they were deleted in between', async () => {
    const saved = await save();
    const folder = await mkdtemp(join(tmpdir(), 'joined-up-backup-'));
    const file = join(folder, 'graph.backup');
    await writeBackup(now().graph.connected, file, testTime);
    await now().graph.connected.driver.executeQuery('MATCH (s:_Scenario) DELETE s');
    await save({ ...given, name: 'A later one' });
    await restoreBackup(now().graph.connected, file, { at: testTime });
    await rm(folder, { recursive: true });
    expect(await list()).toMatchObject({ total: 1, scenarios: [{ id: saved.id, name: given.name }] });
    expect((await send('GET', `${all}/${saved.id}`)).body).toEqual(saved);
  });
});
