import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { awaitAnswer } from '../../server/neo4j/local/await-answer.ts';
import { localWay, lookAround, noWayProblem } from '../../server/neo4j/local/choose-way.ts';
import { containerEnvironment, dockerAnswers, dockerImage } from '../../server/neo4j/local/docker.ts';
import { fetchJars } from '../../server/neo4j/local/fetch-jars.ts';
import type { Java } from '../../server/neo4j/local/find-java.ts';
import { freePort } from '../../server/neo4j/local/free-port.ts';
import { consoleFile, hasPort, launchServer, prepareServer } from '../../server/neo4j/local/java-server.ts';
import { generatePassword, user } from '../../server/neo4j/local/password.ts';
import { isAlive } from '../../server/neo4j/local/process-identity.ts';
import type { Progress } from '../../server/neo4j/local/progress.ts';
import { asConfiguration, asEnvironment, type Settings } from '../../server/neo4j/local/settings.ts';
import { endedProblem, wasPortTaken } from '../../server/neo4j/local/start-failure.ts';
import { projectRoot } from '../../server/project-root.ts';

export interface ThrowAwayNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

/**
 * Runs the server as its child. However the test run ends, its end of the pipe closes; then the server goes, and its store.
 * Arguments: the folder to delete, the server's command.
 */
const guard = `folder=$1; shift; exec 3<&0
"$@" 3<&- </dev/null & server=$!
{ read -r _ <&3; kill -9 "$server"; } & watch=$!
wait "$server"; kill "$watch"; rm -rf "$folder"`;

const endPatienceMs = 15_000;

const startContainer = async (settings: Settings): Promise<ThrowAwayNeo4j> => {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const password = generatePassword();
  const container = await new Neo4jContainer(dockerImage)
    .withEnvironment({ ...containerEnvironment(), ...asEnvironment(settings) })
    .withPassword(password)
    .start();
  return {
    uri: container.getBoltUri(),
    user,
    password,
    stop: async () => {
      await container.stop();
    },
  };
};

const say = ({ step, done, total }: Progress): void => {
  process.stderr.write(`${step}${done === undefined ? '' : ` ${done}${total ? ` of ${total}` : ''}`}\n`);
};

/** The data folder whose jars every test shares, fetched if they are missing, and the Java to run them. */
export const sharedJars = async (): Promise<{ readonly dataDir: string; readonly java: Java }> => {
  const dataDir = resolve(projectRoot, process.env['DATA_DIR'] || '.data');
  const findings = await lookAround(dataDir, process.env);
  const way = localWay(findings);
  if (way?.kind !== 'process') throw noWayProblem(findings);
  if (way.maven) await fetchJars({ dataDir, maven: way.maven, java: way.java, report: say });
  return { dataDir, java: way.java };
};

/** Puts settings in the place of those of the same name: Neo4j does not start where one stands twice. */
const changeSettings = async (home: string, settings: Settings): Promise<void> => {
  const file = join(home, 'conf/neo4j.conf');
  const kept = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => !Object.hasOwn(settings, line.split('=')[0]!));
  await writeFile(file, kept.join('\n') + asConfiguration(settings));
};

const startProcess = async (settings: Settings, mayMove = true): Promise<ThrowAwayNeo4j> => {
  const { dataDir, java } = await sharedJars();
  const home = await mkdtemp(join(tmpdir(), 'joined-up-neo4j-'));
  const port = await freePort();
  const password = generatePassword();
  const prepared = await prepareServer({ java, dataDir, home, port, password, throwAway: true }).catch(
    async (error) => {
      await rm(home, { recursive: true, force: true });
      throw error;
    },
  );
  await changeSettings(home, settings);
  const server = launchServer(prepared, ['sh', '-c', guard, 'guard', home]);
  const stop = async (): Promise<void> => {
    server.input?.end();
    const deadline = Date.now() + endPatienceMs;
    while (isAlive(server.process)) {
      if (Date.now() > deadline) throw new Error(`The throw-away Neo4j in ${home} did not end in ${endPatienceMs} ms.`);
      await pause(20);
    }
  };
  const uri = `bolt://127.0.0.1:${port}`;
  const answer = await awaitAnswer({
    uri,
    password,
    isRunning: async () => isAlive(server.process),
    isListening: () => hasPort(home),
  });
  if (answer !== 'answers') {
    const context = { home, port, java: java.path, log: consoleFile(home) };
    const wasTaken = mayMove && answer === 'gone' && (await wasPortTaken(context));
    const problem = await endedProblem(context);
    await stop();
    if (wasTaken) return startProcess(settings, false);
    throw problem;
  }
  return { uri, user, password, stop };
};

/**
 * A real, empty Neo4j with a store that nobody will miss: a container where Docker answers, else a process of the same kind
 * as the application's own, with the jars under DATA_DIR. It ends with `stop`, and with the test run however that ends.
 *
 * @param settings of Neo4j that are other than the application's own.
 */
export const startThrowAwayNeo4j = async (settings: Settings = {}): Promise<ThrowAwayNeo4j> =>
  (await dockerAnswers()) ? startContainer(settings) : startProcess(settings);
