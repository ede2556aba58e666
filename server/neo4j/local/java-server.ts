import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type ArchivePlan, keepArchive, planArchive } from './class-archive.ts';
import type { Java } from './find-java.ts';
import { jarsFolder, ownsJars, provenJars } from './jars.ts';
import { argumentFile, quickCompiler, serverArguments } from './java-arguments.ts';
import { hasRun, setFirstPassword } from './password.ts';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
import { asConfiguration, commonSettings, machineMemory, planMemory } from './settings.ts';
import { unavailable } from './unavailable.ts';

export interface ServerPlan {
  readonly java: Java;
  /** Whose jars are used. */
  readonly dataDir: string;
  readonly home: string;
  readonly port: number;
  readonly password: string;
  /** Nobody will start it again: it compiles soon rather than well, and records no archive of classes. */
  readonly throwAway: boolean;
}

export interface PreparedServer {
  readonly home: string;
  readonly command: readonly string[];
  readonly archive: ArchivePlan;
}

/** A server as its process; the name of the archive that it writes when it stops. */
export interface JavaServer {
  readonly process: ProcessIdentity;
  readonly archive?: string;
}

export const consoleFile = (home: string): string => join(home, 'logs/console.log');

/** Whether a server that was started there has taken its port, in its own words. */
export const hasPort = async (home: string): Promise<boolean> =>
  (await readFile(consoleFile(home), 'utf8')).includes('Bolt enabled on ');

const configuration = (port: number): string =>
  asConfiguration({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    ...commonSettings(planMemory(machineMemory())),
  });

/** Proves the jars, writes the configuration and, before the first start, sets the password. */
export const prepareServer = async (plan: ServerPlan): Promise<PreparedServer> => {
  const { java, home, port } = plan;
  const jars = await provenJars(plan.dataDir);
  const archive = await planArchive(java, jarsFolder(plan.dataDir), !plan.throwAway && ownsJars(plan.dataDir));
  for (const folder of ['conf', 'import', 'logs']) await mkdir(join(home, folder), { recursive: true });
  const { options, main } = serverArguments(planMemory(machineMemory()).heap, home);
  const compiling = plan.throwAway ? quickCompiler : [];
  const javaFile = join(home, 'conf/server.java');
  await writeFile(javaFile, argumentFile([...options, ...compiling, ...archive.options], jars, main));
  await writeFile(join(home, 'conf/neo4j.conf'), configuration(port));
  if (!hasRun(home)) await setFirstPassword({ java, jars, home, password: plan.password });
  return { home, command: [java.path, `@${javaFile}`], archive };
};

/**
 * Starts the process, in a group of its own: Ctrl-C in a terminal goes to the application, which then stops the server.
 * Returns at once, so that the caller can note who runs before anything else happens.
 *
 * @param guard a command that runs the server as its child; it gets a pipe as its input, which closes with this process.
 */
export const launchServer = (
  { home, command, archive }: PreparedServer,
  guard: readonly string[] = [],
): JavaServer & { readonly input: Writable | null } => {
  const [program = '', ...rest] = [...guard, ...command];
  const log = openSync(consoleFile(home), 'w', 0o600);
  const input = guard.length > 0 ? 'pipe' : 'ignore';
  // Java writes the report of a crash to the folder it runs in.
  const child = spawn(program, rest, { cwd: home, detached: true, stdio: [input, log, log] });
  closeSync(log);
  child.once('error', () => undefined); // told by the missing process number
  child.unref();
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (!identity) throw unavailable(`${program} could not be started: check that it may be executed.`);
  return { process: identity, ...(archive.recorded ? { archive: archive.recorded } : {}), input: child.stdin };
};

/** Neo4j stops in under a second, with an archive to write in 5 to 10. */
const stopPatienceMs = 60_000;
const killPatienceMs = 10_000;
const pollMs = 50;

const hasEnded = async (server: ProcessIdentity, withinMs: number): Promise<boolean> => {
  const deadline = Date.now() + withinMs;
  while (isAlive(server)) {
    if (Date.now() > deadline) return false;
    await pause(pollMs);
  }
  return true;
};

/** Stops exactly that process, by force if it does not stop by itself, and waits for its end. */
export const stopJavaServer = async ({ process: server, archive }: JavaServer): Promise<void> => {
  if (!isAlive(server)) return;
  process.kill(server.pid, 'SIGTERM');
  if (await hasEnded(server, stopPatienceMs)) {
    if (archive) await keepArchive(archive);
    return;
  }
  process.kill(server.pid, 'SIGKILL');
  await hasEnded(server, killPatienceMs);
};
