// One data folder for the whole file, its tests in order: each start costs seconds.
import { readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jarsFolder } from '../../server/neo4j/local/jars.ts';
import { layoutOf } from '../../server/neo4j/local/layout.ts';
import { type OpenNeo4j, openNeo4j, type Progress } from '../../server/neo4j/local/open-neo4j.ts';
import { isAlive } from '../../server/neo4j/local/process-identity.ts';
import { readRecord, stopRecorded } from '../../server/neo4j/local/server-record.ts';
import { commonSettings, machineMemory, planMemory } from '../../server/neo4j/local/settings.ts';
import { sharedJars } from '../support/throw-away-neo4j.ts';
import { askGraph } from './ask-graph.ts';
import { commandLines } from './process-list.ts';
import { runProgram } from './run-program.ts';

interface Said {
  readonly uri: string;
  readonly startedByUs: boolean;
}

const dataDir = await mkdtemp(join(tmpdir(), 'joined-up-data-'));
const layout = layoutOf(dataDir);
const archives = (): readonly string[] =>
  readdirSync(dirname(jarsFolder(dataDir))).filter((name) => name.endsWith('.jsa'));

const open = (report: (step: Progress) => void = () => undefined): Promise<OpenNeo4j> => openNeo4j({ dataDir, report });

const runningServer = () => {
  const record = readRecord(layout.recordFile);
  if (record?.kind !== 'process') throw new Error('No server is recorded.');
  return record.process;
};

/** The use that one test hands on to the next. */
let current: OpenNeo4j;

const countNotes = async (neo4j: OpenNeo4j): Promise<unknown> =>
  (await askGraph(neo4j, 'MATCH (n:Note) RETURN count(n) AS notes'))[0]?.['notes'];

beforeAll(async () => {
  const shared = await sharedJars();
  await mkdir(dirname(jarsFolder(dataDir)), { recursive: true });
  symlinkSync(jarsFolder(shared.dataDir), jarsFolder(dataDir));
}, 120_000);

afterAll(async () => {
  await stopRecorded(layout.recordFile);
  rmSync(dataDir, { recursive: true });
}, 60_000);

test('the first start makes a password that only the owner can read and that no process list or log shows', async () => {
  const seen = new Set<string>();
  const watch = setInterval(() => {
    for (const line of commandLines()) seen.add(line);
  }, 50);
  current = await open();
  clearInterval(watch);
  const { password, passwordFile } = current;
  expect([...seen].some((line) => line.includes('set-password.secret'))).toBe(true);
  expect([...seen].filter((line) => line.includes(password))).toEqual([]);
  expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
  expect(statSync(layout.root).mode & 0o777).toBe(0o700);
  expect(readFileSync(passwordFile, 'utf8').trim()).toBe(password);
  for (const folder of ['logs', 'conf']) {
    for (const name of readdirSync(join(layout.home, folder))) {
      expect(readFileSync(join(layout.home, folder, name), 'utf8'), name).not.toContain(password);
    }
  }
}, 150_000);

test('the server listens on loopback only and runs with the settings asked for', async () => {
  const wanted = commonSettings(planMemory(machineMemory()));
  const rows = await askGraph(current, 'SHOW SETTINGS YIELD name, value RETURN name, value');
  const actual = new Map(rows.map(({ name, value }) => [String(name), String(value)]));
  for (const [name, value] of Object.entries(wanted)) {
    // Neo4j shows no internal settings, and sizes and folders in words of its own.
    if (name.startsWith('internal.') || name.includes('memory') || name.includes('directories')) continue;
    expect(actual.get(name)?.replaceAll(' ', ''), name).toBe(value);
  }
  expect(actual.get('server.directories.import')).toBe(join(layout.home, 'import'));
  const listening = [...actual].filter(([name]) => name.endsWith('listen_address')).map(([, value]) => value);
  expect(listening).toContain('127.0.0.1');
  expect(listening.filter((value) => !/^(127\.0\.0\.1|localhost|):?/.test(value))).toEqual([]);
});

test.each(['file:///etc/passwd', 'http://127.0.0.1:1/x', 'ftp://127.0.0.1:1/x'])(
  'LOAD CSV does not reach %s',
  async (address) => {
    await expect(askGraph(current, 'LOAD CSV FROM $address AS line RETURN line', { address })).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.ExternalResourceFailed',
      message: expect.stringMatching(/allow_csv_import_from_file_urls|cypher_ip_blocklist/),
    });
  },
);

test('what was written is there after a stop and a start, which has an archive of classes to start from', async () => {
  await askGraph(current, 'CREATE (:Note {text: $text})', { text: 'kept' });
  const server = runningServer();
  await current.close();
  expect(isAlive(server)).toBe(false);
  expect(archives()).toHaveLength(1);
  current = await open();
  expect(current.startedByUs).toBe(true);
  expect(readFileSync(join(layout.home, 'conf/server.java'), 'utf8')).toContain(`/${archives()[0]}`);
  expect(await countNotes(current)).toBe(1);
}, 90_000);

test('a store that another process holds is refused in one line, and its holder is unharmed', async () => {
  const record = readFileSync(layout.recordFile, 'utf8');
  rmSync(layout.recordFile); // as if a stranger had started it
  await expect(open()).rejects.toMatchObject({
    code: 'NEO4J_UNAVAILABLE',
    message: expect.stringContaining(`Another process holds Neo4j's store in ${layout.home}`),
  });
  writeFileSync(layout.recordFile, record);
  expect(await countNotes(current)).toBe(1);
}, 60_000);

test('a spoilt archive of classes does not prevent a start', async () => {
  await current.close();
  const archive = join(dirname(jarsFolder(dataDir)), archives()[0] ?? '');
  renameSync(archive, `${archive}.good`);
  writeFileSync(archive, readFileSync(`${archive}.good`).subarray(0, 1_000_000));
  current = await open();
  expect(await countNotes(current)).toBe(1);
  renameSync(`${archive}.good`, archive); // for the starts that follow
}, 90_000);

test('after kill -9 the next start recovers every acknowledged write and says that it recovers', async () => {
  const cut = current;
  await askGraph(cut, 'CREATE (:Note {text: $text})', { text: 'acknowledged' });
  process.kill(runningServer().pid, 'SIGKILL');
  await vi.waitUntil(() => !isAlive(runningServer()), { timeout: 10_000 });
  const steps: string[] = [];
  current = await open(({ step }) => steps.push(step));
  expect(await countNotes(current)).toBe(2);
  expect(steps.join('\n')).toContain('recovers its store');
  await cut.close();
  expect(await countNotes(current), 'a late close of the use that was cut off stops nothing').toBe(2);
  await current.close();
}, 60_000);

test('two commands that begin together start one server, and the one that shares it outlives the one that started it', async () => {
  const commands = [1, 2].map(() => runProgram<Said>(new URL('./use-neo4j.ts', import.meta.url), [dataDir]));
  const said = await Promise.all(commands.map((command) => command.said));
  expect(said.filter(({ startedByUs }) => startedByUs)).toHaveLength(1);
  expect(new Set(said.map(({ uri }) => uri)).size).toBe(1);
  const server = runningServer();
  const starter = commands[said.findIndex(({ startedByUs }) => startedByUs)];
  const sharer = commands[said.findIndex(({ startedByUs }) => !startedByUs)];
  expect(await starter?.close()).toBe(0);
  expect(isAlive(server)).toBe(true);
  expect(await sharer?.close()).toBe(0);
  expect(isAlive(server)).toBe(false);
}, 60_000);

test('a server whose starter was killed is found again, and stopped by its next last user', async () => {
  const steps: string[] = [];
  const occupied = createServer()
    .on('error', () => undefined)
    .listen(7697, '127.0.0.1');
  const starter = runProgram<Said>(new URL('./use-neo4j.ts', import.meta.url), [dataDir]);
  const { uri } = await starter.said;
  const server = runningServer();
  occupied.close();
  expect(uri, 'its preferred port was taken').not.toContain(':7697');
  await starter.kill();
  expect(isAlive(server)).toBe(true);
  const heir = await open(({ step }) => steps.push(step));
  expect(heir).toMatchObject({ uri, startedByUs: false });
  expect(await countNotes(heir)).toBe(2);
  await heir.close();
  expect(isAlive(server)).toBe(false);
  expect(readdirSync(layout.leases)).toEqual([]);
}, 60_000);

test('a port that was asked for and is taken is refused at once, by its number', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await vi.waitUntil(() => taken.listening);
  const { port } = taken.address() as { port: number };
  await expect(openNeo4j({ dataDir, port, report: () => undefined })).rejects.toMatchObject({
    code: 'NEO4J_UNAVAILABLE',
    message: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`),
  });
  taken.close();
});

test('a lost password is told by the name of its file', async () => {
  const password = readFileSync(layout.passwordFile);
  rmSync(layout.passwordFile);
  await expect(open()).rejects.toMatchObject({ message: expect.stringContaining(`${layout.passwordFile} is lost`) });
  writeFileSync(layout.passwordFile, password, { mode: 0o600 });
});
