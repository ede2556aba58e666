import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { translateDriverError } from '../../server/neo4j/translate-driver-error.ts';

const outOfMemory = new Neo4jError(
  'The allocation of an extra 2.0 MiB would use more than the limit 2.0 GiB. db.memory.transaction.max threshold reached',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  '',
  '',
);

test('a query that needs more memory than it gets is told with the setting that Neo4j names', () => {
  expect(translateDriverError(outOfMemory, { query: 'snapshot', database: 'neo4j' })).toMatchObject({
    code: 'INVALID_CONFIGURATION',
    message: expect.stringMatching(/query snapshot .*db\.memory\.transaction\.max.*Allow Neo4j more/),
    cause: outOfMemory,
  });
});
