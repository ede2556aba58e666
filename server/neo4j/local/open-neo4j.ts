import { chmod, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { awaitAnswer } from './await-answer.ts';
import { chooseWay } from './choose-way.ts';
import { exclusively } from './exclusive.ts';
import { freePort, isPortFree, preferredPort } from './free-port.ts';
import { consoleFile } from './java-server.ts';
import { type Layout, layoutOf } from './layout.ts';
import { countLeases, giveBackLease, takeLease } from './leases.ts';
import { keepPassword, user } from './password.ts';
import type { Progress, Report } from './progress.ts';
import { isListening, isRunning, readRecord, type ServerRecord, stopRecorded } from './server-record.ts';
import { noEntryProblem } from './start-failure.ts';
import { startServer } from './start-server.ts';
import { unavailable } from './unavailable.ts';

export type { Progress };

export interface OpenNeo4jOptions {
  /** Holds store, jars, logs and password; one Neo4j serves all commands that name the same folder. */
  readonly dataDir: string;
  readonly report: Report;
  /** Insists on this port. Without it the preferred one is used, or a free one where that is taken. */
  readonly port?: number;
}

export interface OpenNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly passwordFile: string;
  readonly startedByUs: boolean;
  /** Ends this use. The last use to end stops the server, whoever started it. May be called twice. */
  close(): Promise<void>;
}

/** A port that was used before is taken again, so that an application which lost its server finds the new one. */
const choosePort = async (asked: number | undefined, before: number | undefined, report: Report): Promise<number> => {
  if (asked === undefined && before !== undefined && (await isPortFree(before))) return before;
  if (await isPortFree(asked ?? preferredPort)) return asked ?? preferredPort;
  if (asked !== undefined) {
    throw unavailable(`Port ${asked} on 127.0.0.1 is taken: end the program that uses it, or name another port.`);
  }
  const port = await freePort();
  report({ step: `Port ${preferredPort} is taken, so Neo4j uses port ${port}` });
  return port;
};

/** The address of the server that runs already; undefined when there is none, or it ended meanwhile. */
const shareRunning = async (layout: Layout, password: string, record: ServerRecord): Promise<string | undefined> => {
  const uri = `bolt://127.0.0.1:${record.port}`;
  const answer = await awaitAnswer({
    uri,
    password,
    isRunning: () => isRunning(record),
    isListening: () => isListening(record, layout.home),
  });
  if (answer === 'answers') return uri;
  if (answer === 'gone') return undefined;
  throw noEntryProblem(answer, { ...layout, log: consoleFile(layout.home) });
};

const archiveStep =
  'Neo4j stops and, this once, writes an archive of its classes (up to 10 s): from now on it starts faster';

interface Found {
  readonly uri: string;
  readonly password: string;
  readonly startedByUs: boolean;
}

const shareOrStart = async (layout: Layout, { dataDir, report, port }: OpenNeo4jOptions): Promise<Found> => {
  const password = await keepPassword(layout.passwordFile, layout.home);
  const record = readRecord(layout.recordFile);
  if (record && (await isRunning(record))) {
    const uri = await shareRunning(layout, password, record);
    if (uri) return { uri, password, startedByUs: false };
  }
  const way = await chooseWay(dataDir, process.env);
  const chosen = await choosePort(port, record?.port, report);
  if (record)
    report({
      step: 'The last Neo4j was not stopped in the usual way: it recovers its store (seconds, at most two minutes)',
    });
  const mayMove = port === undefined;
  const taken = await startServer({ way, dataDir, layout, port: chosen, mayMove, password, report });
  return { uri: `bolt://127.0.0.1:${taken}`, password, startedByUs: true };
};

/**
 * A Neo4j for this data folder: the one that runs, else one started here, as a local process or in a container.
 *
 * A caller that handles signals should do so before it calls, and close what it gets: the server is in a process group of its own and does not see Ctrl-C.
 *
 * @throws Problem NEO4J_UNAVAILABLE, one line that names what is wrong and the remedy; nothing is left running then.
 */
export const openNeo4j = async (options: OpenNeo4jOptions): Promise<OpenNeo4j> => {
  const dataDir = resolve(options.dataDir);
  const layout = layoutOf(dataDir);
  await mkdir(layout.root, { recursive: true, mode: 0o700 });
  await chmod(layout.root, 0o700);
  const { found, lease } = await exclusively(
    layout.lockFile,
    async () => {
      const found = await shareOrStart(layout, { ...options, dataDir });
      return { found, lease: await takeLease(layout.leases) };
    },
    (pid) => options.report({ step: `Waiting for process ${pid}, which is starting or stopping Neo4j` }),
  );
  const leave = (): Promise<void> =>
    exclusively(layout.lockFile, async () => {
      await giveBackLease(lease);
      if ((await countLeases(layout.leases)) > 0) return;
      if (readRecord(layout.recordFile)?.archive) options.report({ step: archiveStep });
      await stopRecorded(layout.recordFile);
    });
  let left: Promise<void> | undefined;
  return {
    ...found,
    user,
    passwordFile: layout.passwordFile,
    close: () => {
      left ??= leave();
      return left;
    },
  };
};
