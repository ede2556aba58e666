import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { containerEnvironment, dockerImage, startContainer } from '../../server/neo4j/local/docker.ts';
import { projectRoot } from '../../server/project-root.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'joined-up-docker-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('the container is published on loopback only, on the store of the local process, with the password off the command line', async () => {
  // A program that notes how it is called: what a Docker engine makes of it is not tested here.
  const notes = join(folder, 'notes');
  await writeFile(join(folder, 'docker'), `#!/bin/sh\necho "$* | $NEO4J_AUTH" >> '${notes}'\n`);
  await chmod(join(folder, 'docker'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  const password = 'a-secret-of-the-test';
  const home = join(folder, 'home');
  await startContainer({ name: 'joined-up-neo4j-x', home, port: 7697, password, report: () => undefined });
  const run = (await readFile(notes, 'utf8')).split('\n').find((line) => line.startsWith('run ')) ?? '';
  const [command = '', auth] = run.split(' | ');
  expect(command).toContain('--publish 127.0.0.1:7697:7687');
  expect(command).toContain(`--volume ${join(home, 'data')}:/data`);
  expect(command.endsWith(` --env NEO4J_AUTH ${dockerImage}`)).toBe(true);
  expect(command).not.toContain(password);
  expect(auth).toBe(`neo4j/${password}`);
  for (const [name, value] of Object.entries(containerEnvironment())) {
    expect(command).toContain(`--env ${name}=${value}`);
  }
});

const compose = readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8');

test('docker-compose.yml gives Neo4j the settings that the local one has', () => {
  const stated = [...compose.matchAll(/^ {6}(NEO4J_[a-z]\w*): "([^"]*)"$/gm)].map(([, name, value]) => [name, value]);
  expect(Object.fromEntries(stated)).toEqual(containerEnvironment({ heap: '2g', transaction: '1g', rowsAtOnce: 1 }));
});

test('docker-compose.yml publishes on loopback only and has no password of its own', () => {
  const ports = [...compose.matchAll(/^ {6}- "([^"]*:\d+)"$/gm)].map(([, port]) => port);
  expect(ports).toHaveLength(2);
  expect(ports.filter((port) => !port?.startsWith('127.0.0.1:'))).toEqual([]);
  const passwords = [...compose.matchAll(/\$\{(\w*PASSWORD)(:?[-?])?/g)];
  expect(passwords).toHaveLength(3);
  expect(passwords.filter(([, , sign]) => sign !== ':?')).toEqual([]);
});
