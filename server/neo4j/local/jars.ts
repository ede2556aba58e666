import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import { unavailable } from './unavailable.ts';

/** Data files stay with the sources: the compiler does not copy them. */
const source = (name: string): string => join(projectRoot, 'server/neo4j/local', name);

export const pomFile = source('pom.xml');

/** The version in `pom.xml`, which Maven reads too. */
export const neo4jVersion = (): string => {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pomFile, 'utf8'))?.[1];
  if (!version) throw unavailable(`${pomFile} names no neo4j.version: restore the file.`);
  return version;
};

/** Jar name to SHA-256 in hexadecimal, sorted by name: the class path's order, which a class archive depends on. */
export const committedJars = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(source('jars.sha256'), 'utf8')
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

const versionFolder = (dataDir: string): string => join(dataDir, 'neo4j', neo4jVersion());

/** False where the folder of this version is a link to that of another data folder. */
export const ownsJars = (dataDir: string): boolean =>
  !lstatSync(versionFolder(dataDir), { throwIfNoEntry: false })?.isSymbolicLink();

/**
 * Where the jars of this version lie, whole or not at all; shared by every Neo4j that uses the data folder. Where that is
 * a link, what it leads to: Java takes an archive of classes only for the very paths that it was recorded from.
 */
export const jarsFolder = (dataDir: string): string =>
  join(ownsJars(dataDir) ? versionFolder(dataDir) : realpathSync(versionFolder(dataDir)), 'lib');

export const haveJars = (dataDir: string): boolean => existsSync(jarsFolder(dataDir));

/** The first jar in the folder that is missing or not the committed one. All of them take 0.15 s, so every start asks. */
export const findWrongJar = async (folder: string): Promise<string | undefined> => {
  for (const [name, hash] of committedJars()) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== hash) return name;
  }
  return undefined;
};

/**
 * Proves the installed jars and gives their paths in class path order. Other files in the folder are not used.
 *
 * @throws Problem NEO4J_UNAVAILABLE, naming the jar that is damaged or missing.
 */
export const provenJars = async (dataDir: string): Promise<readonly string[]> => {
  const folder = jarsFolder(dataDir);
  const wrong = await findWrongJar(folder);
  if (wrong) {
    throw unavailable(
      `The jar ${wrong} in ${folder} is missing or does not match its committed hash: delete that folder and start again, and it is fetched afresh (the data lie elsewhere).`,
    );
  }
  return [...committedJars().keys()].map((name) => join(folder, name));
};
