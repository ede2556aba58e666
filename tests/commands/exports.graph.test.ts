/** Exports, backup and restore as a user gives them. */
import { access, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { domainFingerprint, graphFingerprint } from '../../bench/graph-fingerprint.ts';
import type { Connected } from '../../server/neo4j/connect.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { connectToThrowAway, emptyThrowAway, throwAwayNeo4j } from '../support/empty-graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runJoinedUp } from './run-joined-up.ts';

let connected: Connected;
let environment: Record<string, string>;
let folder = '';

beforeAll(async () => {
  connected = await connectToThrowAway();
});
beforeEach(async () => {
  folder = await temporaryFolder('command');
  const { uri, user, password } = throwAwayNeo4j();
  environment = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    SEED: 'none',
  };
});
afterAll(() => connected.driver.close());

/** A graph of one seat, made by a command: it is of this test's DATA_DIR. */
const fillGraph = async () => {
  await emptyThrowAway(connected);
  const bundle = await bundleFolder({ 'memberships.csv': 'partnership,agency\nCrime Forum,Police\n' });
  expect(await runJoinedUp(['import', bundle], environment).ended).toBe(0);
};

const run = async (...args: string[]) => {
  const command = runJoinedUp(args, environment);
  return { code: await command.ended, printed: command.printed() };
};

describe('what is no export, backup or restore', () => {
  it.each([[['pdf']], [[]], [['csv', 'more']], [['csv', '--force']], [['csv', '--at', 'lately']]])(
    'npm run export ends with 2 for %j',
    async (args) => {
      const { code, printed } = await run('export', ...args);
      expect([code, printed]).toEqual([2, expect.stringMatching(/^Usage: npm run export -- csv\|json\|/)]);
    },
  );

  it.each([['backup'], ['restore']])('npm run %s ends with 2 without a file', async (command) => {
    expect(await run(command)).toMatchObject({
      code: 2,
      printed: expect.stringContaining(`npm run ${command} -- FILE`),
    });
  });
});

describe('npm run export', () => {
  beforeEach(fillGraph);

  it('writes to standard output what is asked for', async () => {
    const { code, printed } = await run('export', 'json');
    const { nodes } = JSON.parse(printed.slice(printed.indexOf('{'))) as { nodes: { id: string }[] };
    expect([code, nodes.map(({ id }) => id)]).toEqual([
      0,
      ['Police', 'Crime Forum', expect.stringMatching(/^import:/)],
    ]);
  });

  it('writes a file that can be imported again', async () => {
    const file = join(folder, 'network.zip');
    const before = await domainFingerprint(connected);
    const { code, printed } = await run('export', 'csv', '--out', file);
    expect([code, printed]).toEqual([0, expect.stringContaining(`Wrote revision 1 to ${file}.`)]);
    expect((await run('import', file, '--replace')).code).toBe(0);
    expect(await domainFingerprint(connected)).toBe(before);
  });

  it('writes what a scope shows', async () => {
    const file = join(folder, 'part.json');
    const { code } = await run('export', 'json', '--out', file, '--at', '2003', '--sources', 'document');
    expect([code, JSON.parse(await readFile(file, 'utf8'))]).toMatchObject([0, { nodes: [] }]);
  });

  it.each([
    [['--sources', 'nowhere'], 'sources names "nowhere"'],
    [['--area', 'nowhere'], 'area names "nowhere"'],
    [['--at', '2003-02-30'], 'the calendar has no such day'],
  ])('ends with 2 and says why for %j', async (scope, said) => {
    expect(await run('export', 'json', ...scope)).toMatchObject({ code: 2, printed: expect.stringContaining(said) });
  });

  it('ends with 2 and leaves no file where a format cannot hold the graph', async () => {
    await connected.driver.executeQuery('MATCH (a:Agency) SET a.colour = "red"');
    const file = join(folder, 'network.zip');
    const { code, printed } = await run('export', 'csv', '--out', file);
    expect([code, printed]).toEqual([2, expect.stringContaining('the colour of Agency Police')]);
    await expect(access(file)).rejects.toThrow();
  });

  it('ends with 2 where the folder is not there', async () => {
    expect(await run('export', 'json', '--out', join(folder, 'no', 'x.json'))).toMatchObject({ code: 2 });
  });
});

describe('npm run backup and npm run restore', () => {
  beforeEach(fillGraph);

  it('bring back what was there', async () => {
    const file = join(folder, 'network.backup');
    const before = await domainFingerprint(connected);
    expect(await run('backup', file)).toMatchObject({ code: 0, printed: expect.stringContaining('revision 1') });
    await connected.driver.executeQuery('MATCH (a:Agency) DETACH DELETE a');
    expect(await run('restore', file)).toMatchObject({ code: 0, printed: expect.stringContaining('revision 2') });
    expect(await domainFingerprint(connected)).toBe(before);
  });

  it('end with 2 and change nothing where the file is damaged', async () => {
    const file = join(folder, 'network.backup');
    await run('backup', file);
    await truncate(file, (await readFile(file)).length - 9);
    const before = await graphFingerprint(connected);
    expect(await run('restore', file)).toMatchObject({ code: 2, printed: expect.stringContaining('is damaged') });
    expect(await graphFingerprint(connected)).toBe(before);
  });

  it('take up a restore that was cut short, which nothing else opens', async () => {
    const file = join(folder, 'network.backup');
    await run('backup', file);
    await connected.driver.executeQuery(
      'MATCH (r:_Revision) SET r.restoring = true WITH r MATCH (a:Agency) DETACH DELETE a',
    );
    expect(await run('export', 'json')).toMatchObject({ code: 1, printed: expect.stringContaining('npm run restore') });
    expect(await run('restore', file)).toMatchObject({ code: 0 });
    expect(await run('export', 'json')).toMatchObject({ code: 0, printed: expect.stringContaining('Police') });
  });
});
