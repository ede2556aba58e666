import { expect, test } from 'vitest';
import { explainFailure } from '../../server/neo4j/local/start-failure.ts';

const context = { home: '/data/neo4j/home', port: 7697, java: '/opt/java/bin/java', log: '/data/console.log' };

test.each([
  ['org.neo4j.io.locker.FileLockException: ...', 'Another process holds', '/data/neo4j/home'],
  ['org.neo4j.configuration.helpers.PortBindException: ...', 'was taken', 'Port 7697'],
  ['java.net.BindException: ...', 'was taken', 'Port 7697'],
  ['java.lang.UnsupportedClassVersionError: org/neo4j/...', 'too old', '/opt/java/bin/java'],
  ['java.nio.file.AccessDeniedException: /data', 'may not write', '/data/neo4j/home'],
  ['java.lang.OutOfMemoryError: Java heap space', 'too little free memory', 'The machine'],
])('%s is told in one line', (text, reason, thing) => {
  const line = explainFailure(`Exception in thread "main"\n${text}\n\tat somewhere`, context);
  expect(line).toContain(reason);
  expect(line).toContain(thing);
  expect(line).not.toContain('\n');
});

test('what is not known is not guessed at', () => {
  expect(explainFailure('java.lang.IllegalStateException: something new', context)).toBeUndefined();
});
