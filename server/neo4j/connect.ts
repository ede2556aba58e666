import neo4j, { type AuthToken, type Config, type Driver } from 'neo4j-driver';
import { Problem } from '../problem.ts';

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A driver for a graph, and where it is. */
export interface Connected {
  readonly driver: Driver;
  readonly database: string;
  readonly uri: string;
  /** By which another thread connects too. */
  readonly connection: Connection;
}

const common = {
  userAgent: 'joined-up',
  connectionAcquisitionTimeout: 15_000,
  connectionTimeout: 3_000,
  // A read that fails is asked again by whoever asked; an import waits for its turn itself.
  maxTransactionRetryTime: 2_000,
} as const satisfies Config;

const makeDriver = (uri: string, auth: AuthToken, config: Config): Driver => {
  try {
    return neo4j.driver(uri, auth, { ...common, ...config });
  } catch (cause) {
    throw new Problem(
      'INVALID_CONFIGURATION',
      `NEO4J_URI is ${JSON.stringify(uri)}: it must be an address such as bolt://localhost:7687, without parameters.`,
      { cause },
    );
  }
};

/**
 * Connects and proves that the server answers.
 *
 * @throws Problem INVALID_CONFIGURATION where the address is none; NEO4J_UNAVAILABLE, naming it and the remedy.
 */
export const connect = async ({ uri, user, password, database }: Connection): Promise<Connected> => {
  const driver = makeDriver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    await driver.verifyConnectivity({ database });
  } catch (cause) {
    await driver.close();
    throw new Problem(
      'NEO4J_UNAVAILABLE',
      `Neo4j at ${uri} did not accept ${user} for database ${database}: check that it runs, and NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.`,
      { cause },
    );
  }
  // Just these: what a caller holds beside them cannot be sent to a thread.
  return { driver, database, uri, connection: { uri, user, password, database } };
};

/** A driver for queries that others write: a connection or two of its own, whole numbers in full. It connects when used. */
export const makeForeignDriver = ({ uri, user, password }: Connection): Driver =>
  makeDriver(uri, neo4j.auth.basic(user, password), { useBigInt: true, maxConnectionPoolSize: 2 });
