import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { user } from './password.ts';
import type { Report } from './progress.ts';
import { asEnvironment, commonSettings, machineMemory, planMemory, type Settings } from './settings.ts';
import { unavailable } from './unavailable.ts';

export const dockerImage = 'neo4j:5.26-community';

const boltPort = 7687;
const stopSeconds = 60;
const imageTimeoutMs = 1_200_000;

interface Run {
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

const docker = async (options: readonly string[], { environment, timeoutMs = 90_000 }: Run = {}): Promise<string> => {
  const run = await promisify(execFile)('docker', [...options], {
    timeout: timeoutMs,
    env: { ...process.env, ...environment },
  });
  return run.stdout.trim();
};

const succeeds = (run: Promise<unknown>): Promise<boolean> =>
  run.then(
    () => true,
    () => false,
  );

/** Whether there is a Docker engine, not only its command. */
export const dockerAnswers = (): Promise<boolean> =>
  succeeds(docker(['version', '--format', '{{.Server.Version}}'], { timeoutMs: 10_000 }));

/** One container a data folder, found again by its name. */
export const containerName = (dataDir: string): string =>
  `joined-up-neo4j-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;

/** The settings as the image wants them. Inside it listens on every address; only loopback is published. */
export const containerEnvironment = (plan = planMemory(machineMemory())): Settings =>
  asEnvironment({
    ...commonSettings(plan),
    'server.default_listen_address': '0.0.0.0',
    'server.memory.heap.max_size': plan.heap,
  });

const pullIfMissing = async (report: Report): Promise<void> => {
  if (await succeeds(docker(['image', 'inspect', dockerImage]))) return;
  report({ step: `Docker fetches ${dockerImage}, once (about 500 MB unpacked)` });
  try {
    await docker(['pull', '--quiet', dockerImage], { timeoutMs: imageTimeoutMs });
  } catch (cause) {
    throw unavailable(
      `Docker could not fetch ${dockerImage}: check the network and Docker's proxy, or load the image with docker load.`,
      cause,
    );
  }
};

export interface ContainerPlan {
  readonly name: string;
  readonly home: string;
  readonly port: number;
  readonly password: string;
  readonly report: Report;
}

/** Files in the mounted store belong to this user, not to one that only the image knows. */
const asThisUser = (): readonly string[] => {
  const user = process.getuid?.() ?? 0;
  return user === 0 ? [] : ['--user', `${user}:${process.getgid?.() ?? user}`];
};

/** Starts the container on the same store that a local process would use. */
export const startContainer = async ({ name, home, port, password, report }: ContainerPlan): Promise<void> => {
  await pullIfMissing(report);
  await stopContainer(name); // one that a crash left behind
  const store = join(home, 'data');
  await mkdir(store, { recursive: true });
  const settings = Object.entries(containerEnvironment()).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  const publish = ['--publish', `127.0.0.1:${port}:${boltPort}`, '--volume', `${store}:/data`];
  // The password is named here and given in the environment of the command: every user can read the process list.
  const options = ['--detach', '--name', name, ...publish, ...asThisUser(), ...settings, '--env', 'NEO4J_AUTH'];
  try {
    await docker(['run', ...options, dockerImage], { environment: { NEO4J_AUTH: `${user}/${password}` } });
  } catch (cause) {
    throw unavailable(`Docker could not start ${dockerImage} as ${name}: see what docker logs ${name} says.`, cause);
  }
};

export const isContainerRunning = async (name: string): Promise<boolean> =>
  (await docker(['inspect', '--format', '{{.State.Running}}', name]).catch(() => '')) === 'true';

/** What the container wrote; its log goes with it when it is removed. */
export const containerLog = (name: string): Promise<string> =>
  promisify(execFile)('docker', ['logs', '--tail', '200', name]).then(
    ({ stdout, stderr }) => stdout + stderr,
    () => '',
  );

/** Stops and removes the container, if there is one; the store stays. */
export const stopContainer = async (name: string): Promise<void> => {
  if (await succeeds(docker(['stop', '-t', String(stopSeconds), name]))) await docker(['rm', '--force', name]);
};
