/** An import that is killed, or whose Neo4j is, leaves the old graph or the new one; ten times, at seeded moments. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { crashRuns } from '../../bench/crash-runs.ts';
import { sharedJars } from '../support/throw-away-neo4j.ts';

it('leaves nothing half done, whatever is killed when', { timeout: 600_000 }, async () => {
  const { dataDir } = await sharedJars();
  const folder = await mkdtemp(join(tmpdir(), 'joined-up-crash-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const runs = await crashRuns(folder, { kills: 10, seed: 10, boards: 1_000, shared: dataDir });
  expect(runs.map(({ found }) => found)).not.toContain('neither');
  expect(runs).toHaveLength(10);
  // The moments were such that something was at stake.
  expect(new Set(runs.map(({ victim }) => victim))).toEqual(new Set(['import', 'neo4j', 'both']));
});
