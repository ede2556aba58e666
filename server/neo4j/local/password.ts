import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Java } from './find-java.ts';
import { argumentFile, quickStart } from './java-arguments.ts';
import { unavailable } from './unavailable.ts';

export const user = 'neo4j';

/** Hexadecimal: nothing in it that a shell, a file of arguments or an address would need quoted. */
export const generatePassword = (): string => randomBytes(24).toString('hex');

/** Whether a Neo4j has run on this home: from then on its password is its own. */
export const hasRun = (home: string): boolean => existsSync(join(home, 'data/databases/system'));

/**
 * The password of the Neo4j with that home: read, or made before its first start.
 *
 * @throws Problem NEO4J_UNAVAILABLE when the file is lost and the store exists.
 */
export const keepPassword = async (passwordFile: string, home: string): Promise<string> => {
  const kept = (await readFile(passwordFile, 'utf8').catch(() => '')).trim();
  if (kept) return kept;
  if (hasRun(home)) {
    throw unavailable(
      `${passwordFile} is lost, and the Neo4j in ${home} cannot be entered without it: put the file back, or delete ${home} to begin with an empty graph.`,
    );
  }
  const made = generatePassword();
  await writeFile(passwordFile, `${made}\n`, { mode: 0o600 });
  return made;
};

export interface FirstPassword {
  readonly java: Java;
  readonly jars: readonly string[];
  readonly home: string;
  readonly password: string;
}

/** Sets the password before the first start. It travels in a file, because every user can read the process list. */
export const setFirstPassword = async ({ java, jars, home, password }: FirstPassword): Promise<void> => {
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  const javaFile = join(conf, 'set-password.java');
  const secretFile = join(conf, 'set-password.secret');
  try {
    await writeFile(javaFile, argumentFile(quickStart, jars, ['org.neo4j.cli.AdminTool']));
    await writeFile(secretFile, `dbms set-initial-password ${password}\n`, { mode: 0o600 });
    await promisify(execFile)(java.path, [`@${javaFile}`, `@${secretFile}`], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
    });
  } catch {
    // Not the cause: its text may quote what the file holds.
    throw unavailable(
      `Neo4j's password in ${home} could not be set with ${java.path}: check that the disk is not full and start again.`,
    );
  } finally {
    await rm(javaFile, { force: true });
    await rm(secretFile, { force: true });
  }
};
