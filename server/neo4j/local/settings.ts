import { totalmem } from 'node:os';

export type Settings = Readonly<Record<string, string>>;

const gib = 1024 ** 3;

/** What Neo4j may use of the machine's memory. */
export interface MemoryPlan {
  readonly heap: string;
  /** The most one transaction may hold, so that one query cannot take the server down. */
  readonly transaction: string;
  /** The most rows of an import that are written in one transaction. */
  readonly rowsAtOnce: number;
}

/**
 * An import of 300,000 rows is one transaction of up to 2 GB and needs a 4 GB heap; a machine with less than 12 GB could
 * not hold that beside the application and a browser, and gets what half as many rows need, with less than 6 GB a quarter.
 */
export const planMemory = (machineBytes: number): MemoryPlan => {
  if (machineBytes >= 12 * gib) return { heap: '4g', transaction: '2g', rowsAtOnce: 300_000 };
  return machineBytes >= 6 * gib
    ? { heap: '2g', transaction: '1g', rowsAtOnce: 150_000 }
    : { heap: '1g', transaction: '512m', rowsAtOnce: 75_000 };
};

/** The memory this process may use, in bytes: a container's limit where there is one. */
export const machineMemory = (): number =>
  Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);

/** Procedures beyond Neo4j's built-in ones (which this list does not touch): a plugin's are not loaded unless named here. */
const allowedProcedures = [
  'db.index.fulltext.*',
  'db.awaitIndexes',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.*',
  'dbms.components',
];

/** What every Neo4j that this project starts has in common, whether as a process or in a container. */
export const commonSettings = ({ transaction }: MemoryPlan): Settings => ({
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  // Unset, LOAD CSV reads the whole file system.
  'server.directories.import': 'import',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  // LOAD CSV over http and ftp: no address is allowed.
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'dbms.security.procedures.allowlist': allowedProcedures.join(','),
  'db.transaction.timeout': '15s',
  'db.transaction.monitor.check.interval': '500ms',
  'db.lock.acquisition.timeout': '10s',
  'db.memory.transaction.max': transaction,
  // The default is half of the machine.
  'server.memory.pagecache.size': '256m',
  // 2 MB instead of 517 MB for an empty graph.
  'db.tx_log.preallocate': 'false',
  // Queries carry people's names: they are not written to a log.
  'db.logs.query.enabled': 'OFF',
  // Stops in 0.4 s instead of 10.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'dbms.usage_report.enabled': 'false',
});

/** As lines of `neo4j.conf`. */
export const asConfiguration = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

/** As environment variables of the official image: a dot becomes `_`, an underscore `__`. */
export const asEnvironment = (settings: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`,
      value,
    ]),
  );
