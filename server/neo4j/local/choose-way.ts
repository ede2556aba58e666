import type { Problem } from '../../problem.ts';
import { dockerAnswers } from './docker.ts';
import type { Environment } from './find-executable.ts';
import { findJava, type Java, type JavaSearch, oldestJava } from './find-java.ts';
import { findMaven } from './find-maven.ts';
import { haveJars } from './jars.ts';
import { unavailable } from './unavailable.ts';

/** How Neo4j will run here. Without `maven`, the jars are there already. */
export type Way =
  | { readonly kind: 'process'; readonly java: Java; readonly maven?: string }
  | { readonly kind: 'container' };

/** What was looked for and what was found. */
export interface Findings {
  readonly java: JavaSearch;
  readonly maven: string | undefined;
  readonly haveJars: boolean;
}

const sayJava = ({ found, tooOld }: JavaSearch): string => {
  if (found) return `Java ${found.version} was found`;
  if (tooOld) return `Java ${tooOld.version} at ${tooOld.path} is too old (${oldestJava} or newer is needed)`;
  return `no Java was found (${oldestJava} or newer is needed)`;
};

/** The refusal: what is missing, and the three ways to a Neo4j. */
export const noWayProblem = ({ java, maven }: Findings): Problem =>
  unavailable(
    `No Neo4j can be started: ${sayJava(java)}, ${maven ? 'Maven was found' : 'Maven (mvn) was not found'}, no Docker engine answers. Do one of three: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j that runs; install Java ${oldestJava} or newer and Maven; start Docker.`,
  );

/** The local process where Java, and Maven or its jars, are there; undefined where they are not. */
export const localWay = ({ java, maven, haveJars }: Findings): Way | undefined => {
  if (!java.found) return undefined;
  if (haveJars) return { kind: 'process', java: java.found };
  return maven ? { kind: 'process', java: java.found, maven } : undefined;
};

/** Looks for Java, Maven and jars. The local way tells processes apart by their start time, which Windows does not tell simply. */
export const lookAround = async (dataDir: string, environment: Environment): Promise<Findings> => ({
  java: process.platform === 'win32' ? {} : await findJava(environment),
  maven: await findMaven(environment),
  haveJars: haveJars(dataDir),
});

/**
 * @throws Problem NEO4J_UNAVAILABLE that names the three ways, where none is open.
 */
export const chooseWay = async (dataDir: string, environment: Environment): Promise<Way> => {
  const findings = await lookAround(dataDir, environment);
  const local = localWay(findings);
  if (local) return local;
  if (await dockerAnswers()) return { kind: 'container' };
  throw noWayProblem(findings);
};
