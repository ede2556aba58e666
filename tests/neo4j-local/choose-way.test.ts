import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localWay, noWayProblem } from '../../server/neo4j/local/choose-way.ts';
import { findJava, parseJavaVersion } from '../../server/neo4j/local/find-java.ts';
import { findMaven } from '../../server/neo4j/local/find-maven.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'joined-up-path-'));
});
afterEach(() => rm(folder, { recursive: true }));

const program = async (path: string, script: string): Promise<string> => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, path), 0o755);
  return join(folder, path);
};

const java = (path: string, version: string): Promise<string> =>
  program(path, `echo 'openjdk version "${version}"' >&2`);

test.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', '17.0.15', 17],
  ['openjdk version "21" 2023-09-19', '21', 21],
  ['openjdk version "25-ea" 2025-09-16', '25-ea', 25],
  ['java version "1.8.0_392"', '1.8.0_392', 8],
])('%j is Java %s', (text, version, major) => {
  expect(parseJavaVersion(text)).toEqual({ version, major });
});

test('JAVA_HOME comes before PATH, and PATH before the usual places', async () => {
  const home = await java('home/bin/java', '21.0.1');
  const onPath = await java('path/java', '17.0.2');
  const usual = await java('usual/jdk-25/bin/java', '25');
  const environment = { JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path') };
  const places = [join(folder, 'usual')];
  expect((await findJava(environment, places)).found?.path).toBe(home);
  expect((await findJava({ PATH: environment.PATH }, places)).found?.path).toBe(onPath);
  expect((await findJava({}, places)).found).toMatchObject({ path: usual, home: join(folder, 'usual/jdk-25') });
});

test('a Java that is too old is passed over for a newer one further on', async () => {
  await java('home/bin/java', '11.0.2');
  const newer = await java('path/java', '17.0.2');
  const search = await findJava({ JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path') }, []);
  expect(search).toMatchObject({ found: { path: newer } });
});

test('where every Java is too old, the refusal names the version found, the one needed and the three ways', async () => {
  await java('path/java', '11.0.2');
  const search = await findJava({ PATH: join(folder, 'path') }, []);
  const findings = { java: search, maven: '/usr/bin/mvn', haveJars: false };
  expect(localWay(findings)).toBeUndefined();
  const { code, message } = noWayProblem(findings);
  expect(code).toBe('NEO4J_UNAVAILABLE');
  expect(message).toContain(`Java 11.0.2 at ${join(folder, 'path/java')} is too old (17 or newer is needed)`);
  for (const way of ['NEO4J_URI', 'install Java 17 or newer and Maven', 'start Docker']) expect(message).toContain(way);
  expect(message).not.toContain('\n');
});

test('without Java the refusal says so, and a program named java that fails is no Java', async () => {
  await program('path/java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
  const search = await findJava({ PATH: join(folder, 'path') }, []);
  expect(noWayProblem({ java: search, maven: undefined, haveJars: false }).message).toContain('no Java was found');
});

test('without Maven the refusal says so, unless the jars are there already', async () => {
  await java('path/java', '17.0.15');
  const environment = { PATH: join(folder, 'path') };
  const search = await findJava(environment, []);
  const maven = await findMaven(environment);
  expect(localWay({ java: search, maven, haveJars: false })).toBeUndefined();
  expect(noWayProblem({ java: search, maven, haveJars: false }).message).toContain(
    'Java 17.0.15 was found, Maven (mvn) was not found',
  );
  expect(localWay({ java: search, maven, haveJars: true })?.kind).toBe('process');
});

test('Maven is found on PATH, else under MAVEN_HOME', async () => {
  const inHome = await program('maven/bin/mvn', 'true');
  const environment = { PATH: join(folder, 'path'), MAVEN_HOME: join(folder, 'maven') };
  expect(await findMaven(environment)).toBe(inHome);
  const onPath = await program('path/mvn', 'true');
  expect(await findMaven(environment)).toBe(onPath);
});
