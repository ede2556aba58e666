/** A backup holds everything, and a restore brings it back or changes nothing. */
import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphFingerprint } from '../../bench/graph-fingerprint.ts';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import { writeBackup } from '../../server/backup/write-backup.ts';
import { projectRoot } from '../../server/project-root.ts';
import { testTime } from '../support/empty-graph.ts';
import { exporting } from './exporting.ts';

const { graph, connected, take, takeTables, empty } = exporting();
let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'joined-up-backups-'));
});
beforeEach(() => {
  file = join(folder, 'graph.backup');
});
afterAll(() => rm(folder, { recursive: true }));

const cypher = (text: string, params = {}) => connected().driver.executeQuery(text, params);
const revision = async (): Promise<number> =>
  Number((await cypher('MATCH (r:_Revision) RETURN r.value AS value')).records[0]?.get('value'));
const fingerprint = () => graphFingerprint(connected());

/** The fingerprint of a graph as if it still had that revision. */
const fingerprintAt = async (value: number): Promise<string> => {
  const now = await revision();
  await cypher('MATCH (r:_Revision) SET r.value = $value', { value });
  const found = await fingerprint();
  await cypher('MATCH (r:_Revision) SET r.value = $now', { now });
  return found;
};

const tables = {
  'memberships.csv': 'partnership,agency,person,hours_per_year\nP1,A1,Ada,2.5\nP1,A2,,4\n',
  'themes.csv': 'id,name,kind\nT\u2028x,a name,"two\nlines"\n',
};

describe('a backup that is restored', () => {
  it.each([
    ['in one transaction', undefined],
    ['in many', 1],
  ])('%s is the graph that was there, whatever happened since', async (_way, atOnce) => {
    await take([join(projectRoot, 'seed', 'county')]);
    await cypher(
      'CREATE (:_Status {finding: "f", note: "kept", weight: 3.0, list: [1.0, 2.0], empty: []}), (:_A:_B {n: 12})-[:_X {n: 1.0}]->(:_C)',
    );
    const [before, at] = [await fingerprint(), await revision()];
    const backedUp = await writeBackup(connected(), file, testTime);
    expect(backedUp).toBe(at);
    await cypher('MATCH (p:Partnership) DETACH DELETE p');
    await takeTables({ 'themes.csv': 'id\nlater\n' });
    await cypher('CREATE (:_Status {finding: "g"})');
    const later = await revision();
    const restored = await restoreBackup(connected(), file, { at: testTime, ...(atOnce ? { atOnce } : {}) });
    expect(restored).toBe(later + 1);
    expect(await fingerprintAt(at)).toBe(before);
    const { records } = await cypher(
      'MATCH (s:_Status) RETURN valueType(s.weight) AS weight, valueType(s.list) AS list',
    );
    expect(records[0]?.toObject()).toEqual({ weight: 'FLOAT NOT NULL', list: 'LIST<FLOAT NOT NULL> NOT NULL' });
  });

  it('goes into an empty graph of another DATA_DIR, which keeps its id', async () => {
    await takeTables(tables);
    const [before, at] = [await fingerprint(), await revision()];
    const { records: held } = await cypher('MATCH (r:_Revision) RETURN r.graphId AS id');
    const id: unknown = held[0]?.get('id');
    await writeBackup(connected(), file, testTime);
    await empty();
    await cypher('MATCH (r:_Revision) SET r.graphId = "another"');
    expect(await restoreBackup(connected(), file, { at: testTime })).toBe(at + 1);
    const { records } = await cypher('MATCH (r:_Revision) WHERE r.graphId = "another" SET r.graphId = $id RETURN r', {
      id,
    });
    expect(records).toHaveLength(1);
    expect(await fingerprintAt(at)).toBe(before);
  });

  it('is seen at once by whoever looks', async () => {
    await takeTables(tables);
    await writeBackup(connected(), file, testTime);
    await takeTables({ 'themes.csv': 'id\nlater\n' });
    expect((await graph().snapshot()).revision).toBe(2);
    await restoreBackup(connected(), file, { at: testTime });
    expect((await graph().snapshot()).revision).toBe(3);
  });

  it('can have its imports taken back as before', async () => {
    await takeTables(tables);
    await writeBackup(connected(), file, testTime);
    await restoreBackup(connected(), file, { at: testTime });
    const { records } = await cypher('MATCH (i:_Import) RETURN i.id AS id');
    await graph().threads.takeBack({ id: String(records[0]?.get('id')), at: testTime });
    const { records: left } = await cypher('MATCH (n:Partnership) RETURN count(n) AS count');
    expect(Number(left[0]?.get('count'))).toBe(0);
  });
});

describe('a restore that was cut short', () => {
  it('leaves a graph that only another restore brings back', async () => {
    await takeTables(tables);
    const before = await fingerprint();
    await writeBackup(connected(), file, testTime);
    await cypher('MATCH (r:_Revision) SET r.restoring = true WITH r MATCH (n:Agency) DETACH DELETE n');
    await expect(graph().snapshot()).rejects.toMatchObject({ code: 'NOT_READY' });
    await expect(takeTables({ 'themes.csv': 'id\nx\n' })).rejects.toMatchObject({ code: 'NOT_READY' });
    await expect(writeBackup(connected(), join(folder, 'part'), testTime)).rejects.toMatchObject({ code: 'NOT_READY' });
    await restoreBackup(connected(), file, { at: testTime });
    expect(await fingerprintAt(1)).toBe(before);
  });
});

describe('a backup that is refused', () => {
  const linesOf = async () =>
    gunzipSync(await readFile(file))
      .toString('utf8')
      .split('\n');
  const rewrite = async (change: (lines: string[]) => string[]) =>
    writeFile(file, gzipSync(change(await linesOf()).join('\n')));

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['is not there', () => rm(file), /cannot be read \(ENOENT\)/],
    ['is a text', () => writeFile(file, 'id,name\n'), /no backup/],
    ['is empty', () => writeFile(file, ''), /no backup|cut short|cannot be unpacked/],
    ['is another gzip', () => writeFile(file, gzipSync('{"a":1}\n')), /no backup/],
    ['lost its last bytes', async () => truncate(file, (await readFile(file)).length - 20), /damaged/],
    ['lost its half', async () => truncate(file, Math.floor((await readFile(file)).length / 2)), /damaged/],
    ['has more behind it', () => appendFile(file, gzipSync('{}\n')), /damaged: something stands behind its end/],
    ['lost its end', () => rewrite((lines) => [...lines.slice(0, -2), '']), /damaged: it was cut short/],
    ['lost a node', () => rewrite((lines) => [lines[0]!, ...lines.slice(2)]), /damaged/],
    ['has another value', () => rewrite((lines) => lines.map((line) => line.replace('"A2"', '"A3"'))), /checksum/],
    [
      'is of a later form',
      () => rewrite(([head, ...rest]) => [head!.replace('"version":1', '"version":2'), ...rest]),
      /form 2/,
    ],
    [
      'is of a later version',
      () => rewrite(([head, ...rest]) => [head!.replace('"001-partnership-id"', '"999-later"'), ...rest]),
      /damaged|999-later/,
    ],
  ])('because it %s changes nothing', async (_why, spoil, message) => {
    await takeTables(tables);
    await writeBackup(connected(), file, testTime);
    await spoil();
    const before = await fingerprint();
    await expect(restoreBackup(connected(), file, { at: testTime, atOnce: 1 })).rejects.toMatchObject({
      code: 'RESTORE_REFUSED',
      message: expect.stringMatching(message),
    });
    expect(await fingerprint()).toBe(before);
  });
});

it('a backup refuses what it cannot hold', async () => {
  await cypher('CREATE (:_Note {at: date("2003-01-01")})');
  await expect(writeBackup(connected(), file, testTime)).rejects.toMatchObject({ code: 'EXPORT_REFUSED' });
});
