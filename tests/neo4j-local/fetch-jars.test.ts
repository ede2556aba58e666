import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchJars } from '../../server/neo4j/local/fetch-jars.ts';
import { committedJars, jarsFolder, neo4jVersion, provenJars } from '../../server/neo4j/local/jars.ts';

const java = { path: 'java', version: '17.0.15', major: 17 };
const [firstJar = ''] = committedJars().keys();
let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'joined-up-jars-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

/** A program in Maven's place: what is tested is how its failures are told, and that nothing half done stays. */
const fetchWith = async (script: string, steps: string[] = []): Promise<void> => {
  const maven = join(dataDir, 'mvn');
  await writeFile(maven, `#!/bin/sh\nfor last; do :; done; folder=\${last#-DoutputDirectory=}\n${script}\n`);
  await chmod(maven, 0o755);
  await fetchJars({ dataDir, maven, java, report: ({ step, done }) => steps.push(`${step} ${done ?? ''}`) });
};

const leftovers = (): readonly string[] => readdirSync(dirname(jarsFolder(dataDir)));

test('the hashes are those of the version that the pom names', () => {
  expect(committedJars().has(`neo4j-server-${neo4jVersion()}.jar`)).toBe(true);
  expect(committedJars().has(`neo4j-${neo4jVersion()}.jar`)).toBe(true);
  expect([...committedJars().values()].every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
});

test('a failed download names what failed, and says to look at network and proxy', async () => {
  const failing = fetchWith('echo "[ERROR] Could not transfer artifact org.neo4j:neo4j:jar:9"; exit 1');
  await expect(failing).rejects.toMatchObject({
    code: 'NEO4J_UNAVAILABLE',
    message: expect.stringMatching(
      /Could not transfer artifact org\.neo4j:neo4j:jar:9.*network and the proxy.*without network/,
    ),
  });
  expect(leftovers()).toEqual([]);
});

test('a jar that is not the committed one is refused by name, and nothing is installed', async () => {
  const refused = fetchWith(`mkdir -p "$folder"; echo tampered > "$folder/${firstJar}"`);
  await expect(refused).rejects.toMatchObject({
    code: 'NEO4J_UNAVAILABLE',
    message: expect.stringContaining(`The jar ${firstJar} that Maven gave is missing or does not match its hash`),
  });
  expect(leftovers()).toEqual([]);
});

test('what an interrupted download left is not taken for the jars, and goes', async () => {
  await mkdir(join(dirname(jarsFolder(dataDir)), 'lib-1.partial'), { recursive: true });
  await expect(fetchWith('exit 1')).rejects.toThrow();
  expect(leftovers()).toEqual([]);
});

test('the jars are counted while Maven downloads them', async () => {
  const steps: string[] = [];
  const lines = [...committedJars().keys()]
    .slice(0, 25)
    .map((jar) => `Downloaded from there: https://x/org/${jar} (1 kB)`);
  await expect(fetchWith(`cat <<'END'\n${lines.join('\n')}\nEND\nexit 1`, steps)).rejects.toThrow();
  expect(steps.filter((step) => step.startsWith('Downloading'))).toEqual([
    'Downloading the jars of Neo4j 10',
    'Downloading the jars of Neo4j 20',
  ]);
});

test('an installed jar that was damaged stops the start by its name, and is not deleted', async () => {
  await mkdir(jarsFolder(dataDir), { recursive: true });
  await writeFile(join(jarsFolder(dataDir), firstJar), 'damaged');
  await expect(provenJars(dataDir)).rejects.toMatchObject({
    code: 'NEO4J_UNAVAILABLE',
    message: expect.stringContaining(`The jar ${firstJar} in ${jarsFolder(dataDir)} is missing or does not match`),
  });
  expect(existsSync(join(jarsFolder(dataDir), firstJar))).toBe(true);
});
