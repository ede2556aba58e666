import { readFile } from 'node:fs/promises';
import type { Problem } from '../../problem.ts';
import { patienceMs } from './await-answer.ts';
import { isPortFree } from './free-port.ts';
import { isDiskFull } from './free-space.ts';
import { unavailable } from './unavailable.ts';

/** What a start was about, for the words of its failure. */
export interface StartContext {
  readonly home: string;
  readonly port: number;
  readonly java: string;
  /** Where the server's own words went. */
  readonly log: string;
}

const bindFailure = /\b(Port)?BindException\b/;

/** Why a server ended while starting, from the names of Java's exceptions: their texts may be translated. */
export const explainFailure = (text: string, { home, port, java }: StartContext): string | undefined => {
  if (text.includes('FileLockException')) {
    return `Another process holds Neo4j's store in ${home}: end that Neo4j, or set DATA_DIR to another folder.`;
  }
  if (bindFailure.test(text)) {
    return `Port ${port} on 127.0.0.1 was taken while Neo4j started: start again, or end the program that uses it.`;
  }
  if (text.includes('UnsupportedClassVersionError')) {
    return `The Java at ${java} is too old for Neo4j: install Java 17 or newer and set JAVA_HOME to it.`;
  }
  if (text.includes('AccessDeniedException')) {
    return `Neo4j may not write in ${home}: make this user the owner of the folder and of all in it.`;
  }
  if (/OutOfMemoryError|insufficient memory|Could not reserve/.test(text)) {
    return 'The machine has too little free memory for Neo4j: close other programs and start again.';
  }
  return undefined;
};

/** Whether a server ended before it answered because another program had its port: by its own words, or as that has it still. */
export const wasPortTaken = async ({ log, port }: StartContext): Promise<boolean> =>
  bindFailure.test(await readFile(log, 'utf8').catch(() => '')) || !(await isPortFree(port));

/** The problem of a server that ended by itself before it answered, where its reason is known. */
export const knownProblem = async (context: StartContext): Promise<Problem | undefined> => {
  if (await isDiskFull(context.home)) {
    return unavailable(`The disk that holds ${context.home} is full: free some space and start again.`);
  }
  const reason = explainFailure(await readFile(context.log, 'utf8').catch(() => ''), context);
  return reason === undefined ? undefined : unavailable(reason);
};

/** The problem of a server that ended by itself before it answered. */
export const endedProblem = async (context: StartContext): Promise<Problem> =>
  (await knownProblem(context)) ?? unavailable(`Neo4j ended while it started: its last words are in ${context.log}.`);

/** The problem of a server that runs and does not let us in. */
export const noEntryProblem = (
  answer: 'refused' | 'silent',
  { home, log, passwordFile }: { readonly home: string; readonly log: string; readonly passwordFile: string },
): Problem =>
  answer === 'refused'
    ? unavailable(
        `The Neo4j in ${home} does not know the password in ${passwordFile}: put the right file back, or delete ${home} to begin with an empty graph.`,
      )
    : unavailable(`Neo4j did not answer in ${patienceMs / 1000} s: see ${log}, end that process and start again.`);
