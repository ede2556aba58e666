import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exclusively } from '../../server/neo4j/local/exclusive.ts';
import { countLeases, giveBackLease, takeLease } from '../../server/neo4j/local/leases.ts';
import { identify, isAlive, self } from '../../server/neo4j/local/process-identity.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'joined-up-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** This process's number with another's start: a process that ended, whose number was given out again. */
const ended = () => ({ pid: process.pid, began: 'before' });

test('work under one lock never overlaps, also when the last owner died holding it', async () => {
  const file = join(folder, 'lock');
  await writeFile(file, JSON.stringify({ ...ended(), ticket: 'dead' }));
  const comers = 12;
  let inside = 0;
  let most = 0;
  let waiting = 0;
  // The first stays until all others have found it there, which is after they all found the dead one.
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await vi.waitUntil(() => waiting === comers - 1 || inside > 1, { interval: 5, timeout: 5_000 });
    inside -= 1;
  };
  const wait = (): void => {
    waiting += 1;
  };
  await Promise.all(Array.from({ length: comers }, () => exclusively(file, work, wait)));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock is given back when the work fails', async () => {
  const file = join(folder, 'lock');
  await expect(exclusively(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('a lease of a process that ended does not count, also when its number lives on', async () => {
  const lease = await takeLease(folder);
  await writeFile(join(folder, 'ended.json'), JSON.stringify(ended()));
  await writeFile(join(folder, 'cut-short.json'), '{"pid":');
  expect(await countLeases(folder)).toBe(1);
  await giveBackLease(lease);
  expect(await countLeases(folder)).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

test('a process is itself, and no other of the same number', () => {
  expect(isAlive(self())).toBe(true);
  expect(isAlive(ended())).toBe(false);
  expect(identify(2 ** 30)).toBeUndefined();
});
