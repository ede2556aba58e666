import { mkdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import type { findings } from '#contract/findings';
import type { Health } from '#contract/health';
import { graphFingerprint } from '../../bench/graph-fingerprint.ts';
import type { Connected } from '../../server/neo4j/connect.ts';
import { jarsFolder } from '../../server/neo4j/local/jars.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { connectToThrowAway, emptyThrowAway, throwAwayNeo4j } from '../support/empty-graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sharedJars } from '../support/throw-away-neo4j.ts';
import { type CommandRun, runJoinedUp } from './run-joined-up.ts';

let connected: Connected;
let environment: Record<string, string>;

beforeAll(async () => {
  connected = await connectToThrowAway();
});
beforeEach(async () => {
  await emptyThrowAway(connected);
  const { uri, user, password } = throwAwayNeo4j();
  environment = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DATA_DIR: await temporaryFolder('command'),
    PORT: '0',
    SEED: 'none',
  };
});
afterAll(() => connected.driver.close());

const ready = async (run: CommandRun): Promise<string> => {
  const [, address] = await run.prints(/ready after \d+ s at (http:\S+)/);
  return address!;
};

/** The jars that every test shares, under another data folder. */
const shareJars = async (dataDir: string): Promise<void> => {
  const shared = await sharedJars();
  const folder = dirname(jarsFolder(dataDir));
  await mkdir(dirname(folder), { recursive: true });
  await symlink(dirname(jarsFolder(shared.dataDir)), folder);
};

const health = async (address: string): Promise<Health> =>
  (await (await fetch(`${address}/api/health`)).json()) as Health;

describe('npm start', () => {
  it('fills an empty graph, prints its address, and Ctrl-C ends it', async () => {
    const run = runJoinedUp(['start'], { ...environment, SEED: 'county' });
    const { status, counts } = await health(await ready(run));
    expect([status, counts['Partnership']]).toEqual(['ok', 127]);
    run.process.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });

  it('starts a Neo4j of its own where none is configured, and answers with findings', {
    timeout: 120_000,
  }, async () => {
    const { NEO4J_URI: _, ...local } = environment;
    await shareJars(local['DATA_DIR']!);
    const run = runJoinedUp(['start'], { ...local, SEED: 'county' });
    const address = await ready(run);
    const { total } = (await (await fetch(`${address}/api/findings?limit=1`)).json()) as OkOf<typeof findings>;
    expect(total).toBeGreaterThan(0);
    run.process.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });

  it('takes up a seeding that was cut short', async () => {
    const first = runJoinedUp(['start'], environment);
    await ready(first);
    first.process.kill('SIGTERM');
    await first.ended;
    await connected.driver.executeQuery('MATCH (r:_Revision) SET r.seeded = false');
    const second = runJoinedUp(['start'], { ...environment, SEED: 'county' });
    const { counts } = await health(await ready(second));
    expect(counts['Partnership']).toBe(127);
    second.process.kill('SIGINT');
    await second.ended;
  });

  it('shows at once what a command changed', async () => {
    const run = runJoinedUp(['start'], environment);
    const address = await ready(run);
    const folder = await bundleFolder({ 'memberships.csv': 'partnership,agency\nCrime Forum,Police\n' });
    const imported = runJoinedUp(['import', folder], environment);
    expect([await imported.ended, imported.printed()]).toEqual([0, expect.stringContaining('Done: revision 1.')]);
    expect(await health(address)).toMatchObject({ revision: 1, counts: { Partnership: 1 } });
    run.process.kill('SIGINT');
    await run.ended;
  });

  it('says in one line that its port is taken', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const run = runJoinedUp(['start'], { ...environment, PORT: String(port) });
    expect(await run.ended).toBe(1);
    expect(run.printed().trim().split('\n').at(-1)).toMatch(new RegExp(`^Port ${port} .*taken.*PORT`));
    server.close();
  });

  it('refuses a graph that is somebody else’s and leaves it alone', async () => {
    await connected.driver.executeQuery('CREATE (:Customer {name: "theirs"})');
    const before = await graphFingerprint(connected);
    const run = runJoinedUp(['start'], environment);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toMatch(/not Joined-Up’s.*Nothing was written/);
    expect(await graphFingerprint(connected)).toBe(before);
  });

  it('refuses the graph of another DATA_DIR and says how to adopt it', async () => {
    const folder = await bundleFolder({ 'themes.csv': 'id\ncrime\n' });
    expect(await runJoinedUp(['import', folder], environment).ended).toBe(0);
    const other = { ...environment, DATA_DIR: await temporaryFolder('other') };
    const run = runJoinedUp(['import', folder], other);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toMatch(/another DATA_DIR.*graph-id/);
  });
});

describe('npm run import', () => {
  it('ends with 2 and changes nothing where the bundle has errors', async () => {
    const folder = await bundleFolder({ 'agencies.csv': 'id,started\nA1,soon\n' });
    const run = runJoinedUp(['import', folder], environment);
    expect(await run.ended).toBe(2);
    expect(run.printed()).toMatch(/agencies\.csv:2:started .*"soon"/);
    const { records } = await connected.driver.executeQuery('MATCH (a:Agency) RETURN count(a) AS agencies');
    expect(Number(records[0]?.get('agencies'))).toBe(0);
  });

  it('names twenty of what memberships created, a label at a time, and counts the rest', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => `Crime Forum,Agency ${index + 1}\n`);
    const folder = await bundleFolder({ 'memberships.csv': `partnership,agency\n${rows.join('')}` });
    const run = runJoinedUp(['import', folder, '--dry-run'], environment);
    expect(await run.ended).toBe(0);
    expect(run.printed()).toMatch(
      /declared nowhere:\n {2}1 Partnership: Crime Forum\n {2}25 Agency: Agency 1, .*, Agency 20 … and 5 more\n/,
    );
  });

  it('ends with 2 where the folder is not there or the words are off', async () => {
    const missing = runJoinedUp(['import', '/no/such/folder'], environment);
    expect([await missing.ended, missing.printed()]).toEqual([
      2,
      expect.stringContaining('There is no /no/such/folder.'),
    ]);
    const unknown = runJoinedUp(['import', '--force', 'x'], environment);
    expect([await unknown.ended, unknown.printed()]).toEqual([2, expect.stringContaining('Usage:')]);
  });

  it('ends with 1 where the database does not answer', async () => {
    const folder = await bundleFolder({ 'themes.csv': 'id\ncrime\n' });
    const run = runJoinedUp(['import', folder], { ...environment, NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect([await run.ended, run.printed()]).toEqual([1, expect.stringMatching(/bolt:\/\/127\.0\.0\.1:1 .*NEO4J_URI/)]);
  });
});
