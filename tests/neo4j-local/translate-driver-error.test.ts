import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { translateDriverError } from '../../server/neo4j/translate-driver-error.ts';

test('more than a transaction’s memory is told with what to do about it', () => {
  const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
  const error = new Neo4jError('The allocation of an extra 2.0 MiB would use more than the limit', code, '', '');
  const told = translateDriverError(error, { query: 'import', database: 'neo4j' });
  expect(told).toMatchObject({
    code: 'TOO_LARGE',
    message: expect.stringMatching(/memory than import needs.*Nothing was changed.*IMPORT_LIMITS=rowsAtOnce/),
    cause: error,
  });
});
