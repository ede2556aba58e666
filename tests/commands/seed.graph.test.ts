/** `npm run seed`, as it is typed: the nation is written, or made and imported; anything else is refused. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectToThrowAway, emptyThrowAway, throwAwayNeo4j } from '../support/empty-graph.ts';
import { runJoinedUp } from './run-joined-up.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'joined-up-seed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('with --out writes the bundle and its truth, and needs no Neo4j', async () => {
  const out = join(folder, 'nation');
  const run = runJoinedUp(['seed', 'national', '--out', out], {
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_PASSWORD: 'none there',
  });
  expect(await run.ended).toBe(0);
  expect(await readdir(out)).toEqual(expect.arrayContaining(['memberships.csv', 'partnerships.csv', 'truth.json']));
  const { length } = (await readFile(join(out, 'memberships.csv'), 'utf8')).split('\n');
  expect(length).toBeGreaterThan(10_000);
});

it.each(['county', 'national --scale 0', 'national --scale 1.5', 'national --scale 101', ''])(
  'refuses what it cannot make: "%s"',
  async (typed) => {
    const run = runJoinedUp(['seed', ...typed.split(' ').filter(Boolean)], {});
    expect(await run.ended).toBe(2);
    expect(run.printed()).toContain('Usage: npm run seed -- national');
  },
);

it('makes the nation in the data folder and imports it', async () => {
  const connected = await connectToThrowAway();
  try {
    await emptyThrowAway(connected);
    const { uri, user, password } = throwAwayNeo4j();
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DATA_DIR: folder };
    const run = runJoinedUp(['seed', 'national'], environment);
    expect(await run.ended).toBe(0);
    expect(run.printed()).toContain('Done: revision 1.');
    const { records } = await connected.driver.executeQuery(
      "MATCH (p:Partnership {type: 'Learning Partnership'}) RETURN count(p) AS n",
    );
    expect(Number(records[0]?.get('n'))).toBe(101);
  } finally {
    await emptyThrowAway(connected);
    await connected.driver.close();
  }
});
