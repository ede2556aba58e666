import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Environment, findOnPath, isExecutable } from './find-executable.ts';

/** Neo4j 5.26 runs on Java 17, 21 and 25. */
export const oldestJava = 17;

export interface Java {
  readonly path: string;
  readonly version: string;
  readonly major: number;
  /** Its JAVA_HOME where that is known; a `java` on PATH may be a mere pointer to it. */
  readonly home?: string;
}

/** `found` is new enough; `tooOld` is the first that is not, told where nothing better was found. */
export interface JavaSearch {
  readonly found?: Java;
  readonly tooOld?: Java;
}

/** Folders whose children are Java homes: Debian and Fedora, macOS, container images, Homebrew, SDKMAN, IntelliJ. */
export const usualPlaces: readonly string[] = [
  '/usr/lib/jvm',
  '/Library/Java/JavaVirtualMachines',
  '/opt/java',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  join(homedir(), '.sdkman/candidates/java'),
  join(homedir(), '.jdks'),
];

const versionTimeoutMs = 20_000;

/** The version in what `java -version` prints: `17.0.15`, or `1.8.0_392` before Java 9. */
export const parseJavaVersion = (text: string): { readonly version: string; readonly major: number } | undefined => {
  const version = /version "([^"]+)"/.exec(text)?.[1];
  const parts = /^(\d+)(?:\.(\d+))?/.exec(version ?? '');
  if (!version || !parts) return undefined;
  const first = Number(parts[1]);
  return { version, major: first === 1 ? Number(parts[2]) : first };
};

const ask = async (path: string, home?: string): Promise<Java | undefined> => {
  try {
    const { stdout, stderr } = await promisify(execFile)(path, ['-version'], { timeout: versionTimeoutMs });
    const parsed = parseJavaVersion(stderr + stdout);
    return parsed && { path, ...parsed, ...(home ? { home } : {}) };
  } catch {
    return undefined; // macOS has a `java` that only says where to buy one
  }
};

const homesIn = async (place: string): Promise<readonly string[]> => {
  const names = await readdir(place).catch(() => []);
  return names.sort().flatMap((name) => [join(place, name), join(place, name, 'Contents/Home')]);
};

/** Looks at JAVA_HOME, then at PATH, then in the usual places, and takes the first that is new enough. */
export const findJava = async (environment: Environment, places = usualPlaces): Promise<JavaSearch> => {
  let tooOld: Java | undefined;
  const consider = async (path: string | undefined, home?: string): Promise<Java | undefined> => {
    if (!path || !(await isExecutable(path))) return undefined;
    const java = await ask(path, home);
    if (java && java.major >= oldestJava) return java;
    tooOld ??= java;
    return undefined;
  };
  const stated = environment['JAVA_HOME'];
  const near =
    (stated && (await consider(join(stated, 'bin/java'), stated))) ||
    (await consider(await findOnPath('java', environment)));
  if (near) return { found: near };
  for (const place of places) {
    for (const home of await homesIn(place)) {
      const java = await consider(join(home, 'bin/java'), home);
      if (java) return { found: java };
    }
  }
  return tooOld ? { tooOld } : {};
};
