/** An import of more rows than one transaction holds: as whole as any other, and empty again where it was cut short. */
import { hostname } from 'node:os';
import { expect, it } from 'vitest';
import { importLimits } from '#contract/import-limits';
import { domainFingerprint } from '../../bench/graph-fingerprint.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { clearInterrupted } from '../../server/imports/write/loading.ts';
import { readHistory, rollBack } from '../../server/imports/write/roll-back.ts';
import { loadSnapshot, snapshotKeeper } from '../../server/neo4j/load-snapshot.ts';
import { runReading } from '../../server/neo4j/run-query.ts';
import { testTime } from '../support/empty-graph.ts';
import { bundleFolder } from './bundle-folder.ts';
import { importing } from './importing.ts';

const { connected, take, read } = importing();

/** So few rows at once that a small import is a large one. */
const limits = { ...importLimits, rowsAtOnce: 5 };

const files = {
  'sources.csv': 'id,name,kind\nS1,A register,register\n',
  'partnerships.csv': 'id,type,themes\nP1,LSP,\nP2,LSP,\n',
  'memberships.csv':
    'partnership,agency,person,role,sources,locators\nP1,A1,,,,\nP1,A2,Ann,chair,,\nP2,A1,,,,\nP3,A3,,,,\nP1,A1,,,S1,p. 4\nP2,A4,,,,\n',
  // Ann speaks for A2 by her own row and by that of her seat, which comes in a later part.
  'agencies.csv': 'id\nA2\n',
  'people.csv': 'id,agencies\nAnn,A2\n',
  'links.csv': 'from,to,kind\nP1,P2,PART_OF\nP2,P3,reports\n',
};

const history = () => runReading(connected(), { name: 'history', timeoutMs: 10_000 }, readHistory);

it('leaves the same graph as one transaction does', async () => {
  // The name of the folder is part of what is written.
  const folder = await bundleFolder(files);
  const small = await importBundle(connected(), [folder], { at: testTime });
  const whole = await domainFingerprint(connected());
  const [entry] = await history();
  await rollBack(connected(), entry!.id, { at: testTime });
  const large = await importBundle(connected(), [folder], { at: testTime, limits });
  expect(large.errors).toEqual([]);
  expect([large.added, large.changed]).toEqual([small.added, true]);
  expect(await domainFingerprint(connected())).toBe(whole);
  expect(await read('MATCH (l:_Loading) RETURN l')).toEqual([]);
});

it('writes what columns name, and what is told again, in parts too', async () => {
  const agencies = Array.from({ length: 12 }, (_, at) => `A${at}`);
  const folder = await bundleFolder({
    'sources.csv': 'id,name,kind\nS1,A register,register\n',
    'agencies.csv': `id\n${agencies.join('\n')}\n`,
    'people.csv': `id,agencies\nAnn,${agencies.join('|')}\n`,
    'memberships.csv': `partnership,agency,sources,locators\n${[...agencies, ...agencies].map((id, line) => `P1,${id},S1,p. ${line}\n`).join('')}`,
  });
  const small = await importBundle(connected(), [folder], { at: testTime });
  expect(small.errors).toEqual([]);
  const whole = await domainFingerprint(connected());
  const [entry] = await history();
  await rollBack(connected(), entry!.id, { at: testTime });
  const told: number[] = [];
  const stages: string[] = [];
  const onProgress = ({ stage, done }: { readonly stage: string; readonly done: number }) => {
    if (stages.at(-1) !== stage) stages.push(stage);
    if (stage === 'writing') told.push(done);
  };
  await importBundle(connected(), [folder], { at: testTime, limits, onProgress });
  expect(stages).toEqual(['reading', 'writing']);
  expect(Math.max(...told.map((done, part) => done - (told[part - 1] ?? 0)))).toBe(limits.rowsAtOnce);
  expect(await domainFingerprint(connected())).toBe(whole);
});

it('says what it would do in a dry run, and writes nothing', async () => {
  const { added } = await take(files, { limits, dryRun: true });
  expect(added).toMatchObject({ Partnership: 3, Agency: 4, Person: 1, MEMBER_OF: 6 });
  expect(await read('MATCH (n) WHERE NOT n:_Revision AND NOT n:_Migration RETURN n')).toEqual([]);
});

it('goes only into an empty graph', async () => {
  await take({ 'themes.csv': 'id\ncrime\n' });
  const before = await domainFingerprint(connected());
  const { errors } = await take(files, { limits });
  expect(errors).toMatchObject([{ message: expect.stringContaining('more than 5 rows') }]);
  expect(await domainFingerprint(connected())).toBe(before);
});

it('is one only where it has more rows than one transaction may hold', async () => {
  await take({ 'themes.csv': 'id\ncrime\n' });
  const rows = Object.values(files).reduce((sum, text) => sum + text.split('\n').length - 2, 0);
  const { errors } = await take(files, { limits: { ...importLimits, rowsAtOnce: rows - 1 } });
  expect(errors).toMatchObject([{ message: expect.stringContaining(`more than ${rows - 1} rows`) }]);
  const whole = await take(files, { limits: { ...importLimits, rowsAtOnce: rows } });
  expect([whole.errors, whole.changed]).toEqual([[], true]);
});

it('is refused whole where one row is wrong', async () => {
  const { errors } = await take({ ...files, 'memberships.csv': `${files['memberships.csv']}P9,,,,,\n` }, { limits });
  expect(errors).toMatchObject([{ file: 'memberships.csv', line: 8, column: 'agency' }]);
  expect(await read('MATCH (p:Partnership) RETURN p')).toEqual([]);
});

it('is taken back whole, unless something was imported since', async () => {
  await take(files, { limits });
  const [entry] = await history();
  await take({ 'themes.csv': 'id\ncrime\n' });
  await expect(rollBack(connected(), entry!.id, { at: testTime })).rejects.toMatchObject({
    code: 'ROLL_BACK_REFUSED',
    message: expect.stringContaining('was imported since'),
  });
  const [theme] = await history();
  await rollBack(connected(), theme!.id, { at: testTime });
  await rollBack(connected(), entry!.id, { at: testTime });
  expect(await read('MATCH (n) WHERE NOT labels(n)[0] STARTS WITH "_" RETURN n')).toEqual([]);
  expect(await history()).toMatchObject([{ rolledBackAt: testTime }, { rolledBackAt: testTime }]);
});

it('keeps readers and other imports waiting while the graph is not whole', async () => {
  await take({ 'themes.csv': 'id\ncrime\n' });
  await read("CREATE (:_Loading {id: 'loading', host: 'elsewhere', pid: 1, at: '2026-01-01'})");
  const snapshot = snapshotKeeper(connected(), () => loadSnapshot(connected()));
  await expect(snapshot()).rejects.toMatchObject({ code: 'NOT_READY' });
  await expect(take({ 'themes.csv': 'id\nhealth\n' })).rejects.toMatchObject({ code: 'NOT_READY' });
});

it('is emptied at the next start where it was cut short, and left to whoever is still at it', async () => {
  await take({ 'themes.csv': 'id\ncrime\n' });
  const mark = (pid: number) =>
    read(`MERGE (l:_Loading {id: 'loading'}) SET l.host = '${hostname()}', l.pid = ${pid}, l.at = '2026-01-01'`);
  await mark(process.ppid);
  await expect(clearInterrupted(connected(), testTime)).rejects.toMatchObject({ code: 'NOT_READY' });
  expect(await read('MATCH (t:Theme) RETURN count(t) AS count')).toEqual([{ count: 1 }]);
  // No process has a number so high.
  await mark(2 ** 31 - 1);
  await clearInterrupted(connected(), testTime);
  expect(await read('MATCH (n) WHERE n:Theme OR n:_Loading RETURN n')).toEqual([]);
  expect(await read('MATCH (r:_Revision) RETURN r.value AS revision')).toEqual([{ revision: 2 }]);
});

it('leaves the graph empty where it fails half-way', async () => {
  let parts = 0;
  const onProgress = ({ stage }: { readonly stage: string }) => {
    if (stage === 'writing') parts += 1;
    if (parts === 2) throw new Error('The power of this test is out.');
  };
  await expect(take(files, { limits, onProgress })).rejects.toThrow('The power of this test is out.');
  expect(parts).toBe(2);
  expect(await read("MATCH (n) WHERE n:_Loading OR NOT labels(n)[0] STARTS WITH '_' RETURN n")).toEqual([]);
});

it('keeps what takes back an import waiting too', async () => {
  await take({ 'themes.csv': 'id\ncrime\n' });
  const [entry] = await history();
  await read("CREATE (:_Loading {id: 'loading', host: 'elsewhere', pid: 1, at: '2026-01-01'})");
  await expect(rollBack(connected(), entry!.id, { at: testTime })).rejects.toMatchObject({ code: 'NOT_READY' });
});
