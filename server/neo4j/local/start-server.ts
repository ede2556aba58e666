import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { awaitAnswer } from './await-answer.ts';
import type { Way } from './choose-way.ts';
import { containerLog, containerName, startContainer } from './docker.ts';
import { fetchJars } from './fetch-jars.ts';
import { freePort } from './free-port.ts';
import { consoleFile, launchServer, prepareServer } from './java-server.ts';
import type { Layout } from './layout.ts';
import type { Report } from './progress.ts';
import { isListening, isRunning, type ServerRecord, stopRecorded, writeRecord } from './server-record.ts';
import { endedProblem, knownProblem, noEntryProblem, wasPortTaken } from './start-failure.ts';

export interface StartServer {
  readonly way: Way;
  readonly dataDir: string;
  readonly layout: Layout;
  readonly port: number;
  /** Whether another port will do, should this one be taken by another program while Neo4j starts. */
  readonly mayMove: boolean;
  readonly password: string;
  readonly report: Report;
}

type LocalWay = Extract<Way, { kind: 'process' }>;

interface Launched {
  readonly record: ServerRecord;
  /** The class archive it was started with: the one part that may be spoilt and can be done without. */
  readonly archive?: string;
}

const launchProcess = async (start: StartServer, { java, maven }: LocalWay): Promise<Launched> => {
  const { dataDir, layout, port, password, report } = start;
  if (maven) await fetchJars({ dataDir, maven, java, report });
  const home = layout.home;
  const prepared = await prepareServer({ java, dataDir, home, port, password, throwAway: false });
  report({ step: 'Starting Neo4j' });
  const { process: server, archive } = launchServer(prepared);
  const record: ServerRecord = { kind: 'process', port, process: server, ...(archive ? { archive } : {}) };
  writeRecord(layout.recordFile, record);
  return { record, ...(prepared.archive.used ? { archive: prepared.archive.used } : {}) };
};

const launchContainer = async ({ dataDir, layout, port, password, report }: StartServer): Promise<Launched> => {
  const name = containerName(dataDir);
  const record: ServerRecord = { kind: 'container', port, name };
  await startContainer({ name, home: layout.home, port, password, report });
  writeRecord(layout.recordFile, record);
  return { record };
};

/** A process that is started and then ends with this one, should this one end before the start is over. */
const whileTiedToThisProcess = async <T>({ record }: Launched, work: () => Promise<T>): Promise<T> => {
  const stop = (): void => {
    if (record.kind === 'process') process.kill(record.process.pid, 'SIGTERM');
  };
  process.once('exit', stop);
  try {
    return await work();
  } finally {
    process.off('exit', stop);
  }
};

/**
 * Starts a Neo4j on the data folder's store and waits until it answers. What fails is stopped again.
 *
 * @returns its port.
 * @throws Problem NEO4J_UNAVAILABLE with the reason and the remedy.
 */
export const startServer = async (start: StartServer): Promise<number> => {
  const { way, layout, port, password } = start;
  const launched = way.kind === 'process' ? await launchProcess(start, way) : await launchContainer(start);
  const { record, archive } = launched;
  const uri = `bolt://127.0.0.1:${port}`;
  const answer = await whileTiedToThisProcess(launched, () =>
    awaitAnswer({
      uri,
      password,
      isRunning: () => isRunning(record),
      isListening: () => isListening(record, layout.home),
    }),
  );
  if (answer === 'answers') return port;
  const log = consoleFile(layout.home);
  if (record.kind === 'container') await writeFile(log, await containerLog(record.name));
  await stopRecorded(layout.recordFile);
  if (answer !== 'gone') throw noEntryProblem(answer, { ...layout, log });
  const context = { home: layout.home, port, java: way.kind === 'process' ? way.java.path : 'java', log };
  if (start.mayMove && (await wasPortTaken(context))) {
    const other = await freePort();
    start.report({ step: `Port ${port} was taken while Neo4j started, so it starts once more, on port ${other}` });
    return startServer({ ...start, port: other, mayMove: false });
  }
  if (archive && !(await knownProblem(context))) {
    rmSync(archive, { force: true });
    return startServer(start);
  }
  throw await endedProblem(context);
};
