import { expect, test } from 'vitest';
import { asConfiguration, asEnvironment, planMemory } from '../../server/neo4j/local/settings.ts';

const gib = 1024 ** 3;

test('a machine with 6 GB or more gets the heap that a large import needs, a smaller one half', () => {
  expect(planMemory(6 * gib)).toEqual({ heap: '2g', transaction: '1g' });
  expect(planMemory(6 * gib - 1)).toEqual({ heap: '1g', transaction: '512m' });
});

test('settings are written for a file and for a container', () => {
  const settings = { 'db.tx_log.preallocate': 'false' };
  expect(asConfiguration(settings)).toBe('db.tx_log.preallocate=false\n');
  expect(asEnvironment(settings)).toEqual({ NEO4J_db_tx__log_preallocate: 'false' });
});
