import { expect, test } from 'vitest';
import { asConfiguration, asEnvironment, planMemory } from '../../server/neo4j/local/settings.ts';

const gib = 1024 ** 3;

test('a machine with 12 GB or more gets the heap that a large import needs, a smaller one half of it, a small one less', () => {
  expect(planMemory(12 * gib)).toEqual({ heap: '4g', transaction: '2g', rowsAtOnce: 300_000 });
  expect(planMemory(12 * gib - 1)).toEqual({ heap: '2g', transaction: '1g', rowsAtOnce: 150_000 });
  expect(planMemory(6 * gib)).toEqual({ heap: '2g', transaction: '1g', rowsAtOnce: 150_000 });
  expect(planMemory(6 * gib - 1)).toEqual({ heap: '1g', transaction: '512m', rowsAtOnce: 75_000 });
});

test('settings are written for a file and for a container', () => {
  const settings = { 'db.tx_log.preallocate': 'false' };
  expect(asConfiguration(settings)).toBe('db.tx_log.preallocate=false\n');
  expect(asEnvironment(settings)).toEqual({ NEO4J_db_tx__log_preallocate: 'false' });
});
