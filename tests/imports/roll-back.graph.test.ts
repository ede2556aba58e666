/** That an import can be taken back, leaving no trace in the graph, and only where nothing later builds on it. */
import { expect, it } from 'vitest';
import type { ImportHistory } from '#contract/imports';
import { domainFingerprint } from '../../bench/graph-fingerprint.ts';
import { readHistory, rollBack } from '../../server/imports/write/roll-back.ts';
import { runReading } from '../../server/neo4j/run-query.ts';
import { testTime } from '../support/empty-graph.ts';
import { importing } from './importing.ts';

const { connected, take, read } = importing();

const history = (): Promise<ImportHistory['imports']> =>
  runReading(connected(), { name: 'history', timeoutMs: 10_000 }, readHistory);

const lastImport = async (): Promise<string> => (await history())[0]!.id;

const takeBack = (id: string) => rollBack(connected(), id, { at: testTime });

const first = {
  'partnerships.csv': 'id,name,type\nP1,First board,LSP\nP2,Second board,LSP\n',
  'memberships.csv': 'partnership,agency,role,hours_per_year\nP1,A1,chair,10\nP2,A1,,\nP2,A2,,\n',
};

it('what an import added, changed and removed is as it was', async () => {
  await take(first);
  const before = await domainFingerprint(connected());
  const report = await take(
    {
      'partnerships.csv': 'id,name,type\nP1,First board renamed,LSP\nP3,Third board,LSP\n',
      'memberships.csv': 'partnership,agency,role,hours_per_year\nP1,A1,chair,20\nP3,A1,,\nP3,A9,,\n',
    },
    { replace: true },
  );
  expect(report.removed['Partnership']).toBe(1);
  expect(await domainFingerprint(connected())).not.toBe(before);
  expect(await takeBack(await lastImport())).toBe(report.revision + 1);
  expect(await domainFingerprint(connected())).toBe(before);
});

it('every import is taken back in turn, down to an empty graph', async () => {
  await take(first);
  await take({ 'agencies.csv': 'id,name,type\nA1,Agency one,LSC\nA3,Agency three,LSC\n' });
  for (const { id } of await history()) await takeBack(id);
  expect(await read('MATCH (n) WHERE NOT labels(n)[0] STARTS WITH "_" RETURN n')).toEqual([]);
  expect(await read('MATCH (u:_Undo) RETURN u')).toEqual([]);
});

it('the history tells who, when and what, and what was taken back', async () => {
  await take(first, { by: 'page' });
  const [entry] = await history();
  expect(entry).toMatchObject({
    by: 'page',
    at: testTime,
    revision: 1,
    files: ['memberships.csv', 'partnerships.csv'],
    added: { Partnership: 2, Agency: 2, Source: 1, MEMBER_OF: 3 },
    canRollBack: true,
  });
  await takeBack(entry!.id);
  expect(await history()).toMatchObject([{ id: entry!.id, rolledBackAt: testTime, canRollBack: false }]);
});

const laterImports = [
  ['a property', { 'partnerships.csv': 'id,name\nP1,Another name\n' }, 'Partnership P1 has been changed since'],
  [
    'a relationship',
    { 'memberships.csv': 'partnership,agency,role,hours_per_year\nP1,A1,chair,11\n' },
    'MEMBER_OF of A1 to P1 has been changed since',
  ],
  [
    'a member',
    { 'memberships.csv': 'partnership,agency\nP1,A7\n' },
    'Partnership P1 has been joined to A7 by MEMBER_OF since',
  ],
] as const;

it.each(laterImports)('an import on which %s builds is not taken back', async (_, later, reason) => {
  await take(first);
  const id = await lastImport();
  await take(later);
  const before = await domainFingerprint(connected());
  await expect(takeBack(id)).rejects.toMatchObject({
    code: 'ROLL_BACK_REFUSED',
    message: expect.stringContaining(reason),
  });
  expect(await domainFingerprint(connected())).toBe(before);
  await takeBack(await lastImport());
  await takeBack(id);
  expect(await read('MATCH (p:Partnership) RETURN p.id')).toEqual([]);
});

it('a Source that later facts cite is not taken away', async () => {
  await take({ 'sources.csv': 'id,name,kind\nS1,A register,register\n' });
  const id = await lastImport();
  await take({ 'agencies.csv': 'id,name,sources\nA1,Agency one,S1\n' });
  await expect(takeBack(id)).rejects.toMatchObject({
    message: expect.stringContaining('Agency of A1 cites Source S1'),
  });
  expect(await read('MATCH (s:Source) RETURN s.id AS id')).toEqual([{ id: 'S1' }]);
});

it('an import that is not there, or was taken back, is refused', async () => {
  await take(first);
  const id = await lastImport();
  await expect(takeBack('no such')).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND' });
  await takeBack(id);
  await expect(takeBack(id)).rejects.toMatchObject({ code: 'ROLL_BACK_REFUSED' });
});
