import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { exclusively } from './exclusive.ts';
import type { Java } from './find-java.ts';
import { isDiskFull } from './free-space.ts';
import { committedJars, findWrongJar, haveJars, jarsFolder, neo4jVersion, pomFile } from './jars.ts';
import type { Report } from './progress.ts';
import { unavailable } from './unavailable.ts';

export interface FetchJars {
  readonly dataDir: string;
  readonly maven: string;
  readonly java: Java;
  readonly report: Report;
}

/** Maven waits half an hour for a dead connection; a line comes with every file. */
const silenceMs = 300_000;

/** In full, so that a failure names what could not be fetched; the version is in the pom. */
const copyJars = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';

const countDownloads = (report: Report): ((line: string) => void) => {
  const jars = committedJars();
  let descriptions = 0;
  let done = 0;
  return (line) => {
    const file = basename(/Downloaded from \S+ (\S+)/.exec(line)?.[1] ?? '');
    if (file.endsWith('.pom')) {
      descriptions += 1;
      if (descriptions % 50 === 0) report({ step: 'Maven reads what Neo4j is made of', done: descriptions });
    }
    if (!jars.has(file)) return;
    done += 1;
    if (done % 10 === 0) report({ step: 'Downloading the jars of Neo4j', done, total: jars.size });
  };
};

const environmentFor = ({ home }: Java): NodeJS.ProcessEnv => {
  const { JAVA_HOME: _stated, ...rest } = process.env;
  return home ? { ...rest, JAVA_HOME: home } : rest;
};

/** Runs Maven; undefined when it succeeded, else its first line of error. */
const runMaven = async ({ maven, java, report }: FetchJars, folder: string): Promise<string | undefined> => {
  const child: ChildProcess = spawn(
    maven,
    // -C refuses a file that does not match its repository's checksum. Not -ntp: progress is counted from its lines.
    // biome-ignore format: one option a line says less than the command as it would be typed
    ['-B', '-C', '-Dstyle.color=never', '-f', pomFile, copyJars, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
    { stdio: ['ignore', 'pipe', 'pipe'], env: environmentFor(java) },
  );
  const count = countDownloads(report);
  let firstError: string | undefined;
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  const killer = setTimeout(() => {
    firstError ??= 'nothing was heard for five minutes';
    child.kill();
  }, silenceMs);
  const listen = (line: string): void => {
    killer.refresh();
    count(line);
    if (/^(\[ERROR\]|Error)/.test(line)) firstError ??= line.replace('[ERROR]', '').trim();
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', listen);
  }
  const code = await ended;
  clearTimeout(killer);
  return code === 0 ? undefined : (firstError ?? `${maven} ended with exit code ${code}`).slice(0, 700);
};

const fetchInto = async (options: FetchJars, folder: string): Promise<void> => {
  const version = neo4jVersion();
  const failure = await runMaven(options, folder);
  if (failure && (await isDiskFull(options.dataDir))) {
    throw unavailable(`The disk that holds ${options.dataDir} is full: free 200 MB and start again.`);
  }
  if (failure) {
    throw unavailable(
      `Maven could not fetch Neo4j ${version} (${failure}): check the network and the proxy in Maven's settings, or, on a machine without network, copy ${jarsFolder(options.dataDir)} from one that has it.`,
    );
  }
  const wrong = await findWrongJar(folder);
  if (wrong) {
    throw unavailable(
      `The jar ${wrong} that Maven gave is missing or does not match its hash in server/neo4j/local/jars.sha256, so nothing was installed: delete it from Maven's own repository (usually ~/.m2/repository) and start again.`,
    );
  }
};

/**
 * Fetches the jars of Neo4j with Maven into the data folder, once. They appear under their name only when every one was proven, so an interrupted download is never taken for a whole one.
 *
 * @throws Problem NEO4J_UNAVAILABLE when the download fails or a jar is not the committed one.
 */
export const fetchJars = async (options: FetchJars): Promise<void> => {
  const folder = jarsFolder(options.dataDir);
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await exclusively(
    join(parent, 'lock'),
    async () => {
      if (haveJars(options.dataDir)) return;
      for (const name of await readdir(parent)) {
        if (name.endsWith('.partial')) await rm(join(parent, name), { recursive: true, force: true });
      }
      const partial = join(parent, `lib-${process.pid}.partial`);
      options.report({ step: `Fetching Neo4j ${neo4jVersion()} with Maven, once (123 MB)` });
      try {
        await fetchInto(options, partial);
        await rename(partial, folder);
      } finally {
        await rm(partial, { recursive: true, force: true });
      }
      const total = committedJars().size;
      options.report({ step: 'The jars of Neo4j are there and match their hashes', done: total, total });
    },
    (pid) => options.report({ step: `Waiting for process ${pid}, which is fetching Neo4j` }),
  );
};
