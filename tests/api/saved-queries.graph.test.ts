/** Queries that are kept: written, read, changed, deleted, and what they outlast; and the schema, which does not tell of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Check } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { type GivenQuery, SavedQuery } from '#contract/saved-queries';
import { GraphSchema } from '#contract/schema';
import { domainFingerprint } from '../../bench/graph-fingerprint.ts';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import { writeBackup } from '../../server/backup/write-backup.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { applicationForEach } from '../support/application.ts';
import { testTime } from '../support/empty-graph.ts';
import { ask, send } from '../support/running-app.ts';

const now = applicationForEach();

const all = '/api/queries/saved';
const given: GivenQuery = { name: 'Seats', query: 'RETURN $n', params: { n: 3, of: ['a', null, { b: true }] } };
const save = async (query: object = given) => (await send(now().app, 'POST', all, query)).body as SavedQuery;
const list = async () => ((await ask(now().app, all)).body as { queries: SavedQuery[] }).queries;

describe('a query that is kept', () => {
  it('is read as it was written, with when, and leaves the network and its revision alone', async () => {
    const before = [await domainFingerprint(now().graph.connected), (await ask(now().app, '/api/health')).body];
    const saved = await save();
    expect(Check(SavedQuery, saved)).toBe(true);
    expect(saved).toEqual({ ...given, id: saved.id, createdAt: testTime, changedAt: testTime });
    expect(await list()).toEqual([saved]);
    expect([await domainFingerprint(now().graph.connected), (await ask(now().app, '/api/health')).body]).toEqual(
      before,
    );
  });

  it('is changed as a whole and deleted; of one that is not there it says so', async () => {
    const { id } = await save();
    const changed = await send(now().app, 'PUT', `${all}/${id}`, { ...given, name: 'Other', params: {} });
    expect(changed.body).toMatchObject({ id, name: 'Other', params: {} });
    expect((await send(now().app, 'DELETE', `${all}/${id}`)).body).toEqual(changed.body);
    expect(await list()).toEqual([]);
    for (const method of ['PUT', 'DELETE'] as const)
      expect(await send(now().app, method, `${all}/${id}`, method === 'PUT' ? given : undefined)).toMatchObject({
        status: 404,
        body: { code: 'SAVED_QUERY_NOT_FOUND' },
      });
  });

  it.each([
    ['without a name', { ...given, name: '' }],
    ['without a text', { ...given, query: '' }],
    ['with a text that the console would not take', { ...given, query: 'x'.repeat(20_001) }],
    ['with something more', { ...given, by: 'me' }],
  ])('is refused %s', async (_, query) => {
    expect(await send(now().app, 'POST', all, query)).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
  });

  it('outlasts an import that replaces everything, and a backup and restore', async () => {
    const saved = await save();
    const folder = await mkdtemp(join(tmpdir(), 'joined-up-queries-'));
    try {
      const bundle = await bundleFolder({ 'memberships.csv': 'partnership,agency\nforum,council\n' });
      await importBundle(now().graph.connected, [bundle], { at: testTime, replace: true });
      expect(await list()).toEqual([saved]);
      await writeBackup(now().graph.connected, join(folder, 'all.backup'), testTime);
      await send(now().app, 'DELETE', `${all}/${saved.id}`);
      await restoreBackup(now().graph.connected, join(folder, 'all.backup'), { at: testTime });
      expect(await list()).toEqual([saved]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is seen neither by the console nor in the schema', async () => {
    await save();
    const { body } = await ask(now().app, '/api/cypher', { query: 'MATCH (n) RETURN n', params: {} });
    expect(body).toMatchObject({ rows: [] });
    expect((await ask(now().app, '/api/schema')).body).toEqual({ nodes: [], relationships: [] });
  });
});

it('the schema tells kinds, joins, properties, counts and examples', async () => {
  const bundle = await bundleFolder({
    'memberships.csv': 'partnership,agency,role,since\nforum,council,chair,2001\nforum,police,,\n',
  });
  await importBundle(now().graph.connected, [bundle], { at: testTime });
  const { body } = await ask(now().app, '/api/schema');
  expect(Check(GraphSchema, body)).toBe(true);
  const { nodes, relationships } = body as GraphSchema;
  expect(nodes.find(({ label }) => label === 'Agency')).toMatchObject({ count: 2 });
  const [seats] = relationships;
  expect(seats).toMatchObject({
    type: 'MEMBER_OF',
    count: 2,
    joins: [{ from: 'Agency', to: 'Partnership', count: 2 }],
  });
  expect(seats!.properties.find(({ name }) => name === 'role')).toEqual({
    name: 'role',
    kind: 'text',
    count: 1,
    example: 'chair',
  });
  expect(seats!.properties.find(({ name }) => name === 'since')).toMatchObject({ kind: 'date', example: '2001' });
  expect(seats!.properties.find(({ name }) => name === 'sources')).toMatchObject({ kind: 'texts', count: 2 });
});
