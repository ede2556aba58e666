/** The guard's fifth layer, looked at: whether Neo4j itself is closed to files and to the network. */
import { type Driver, Neo4jError } from 'neo4j-driver';
import { Problem } from '../problem.ts';
import { inTransaction } from './run-foreign.ts';

/** A way out, and the setting that closes it, which Neo4j names where it refuses. */
const ways = [
  { url: 'file:///joined-up-probe.csv', setting: 'dbms.security.allow_csv_import_from_file_urls', value: 'false' },
  { url: 'http://127.0.0.1:9/probe', setting: 'internal.dbms.cypher_ip_blocklist', value: '0.0.0.0/0,::/0' },
] as const;

const isClosed = async (
  driver: Driver,
  database: string,
  { url, setting }: (typeof ways)[number],
): Promise<boolean> => {
  try {
    await inTransaction(driver, database, (transaction) =>
      transaction.run('LOAD CSV FROM $url AS row RETURN row LIMIT 1', { url }),
    );
    return false;
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code.startsWith('Neo.ClientError.Statement.')) return error.message.includes(setting);
    throw error;
  }
};

/** @throws Problem CONSOLE_OFF, which names the settings that would close Neo4j; or where it does not answer. */
export const proveClosed = async (driver: Driver, database: string): Promise<void> => {
  const open: string[] = [];
  for (const way of ways) if (!(await isClosed(driver, database, way))) open.push(`${way.setting}=${way.value}`);
  if (open.length > 0)
    throw new Problem(
      'CONSOLE_OFF',
      `The console is off, as this Neo4j lets a query read files or the network. Set ${open.join(' and ')} there, and restart it.`,
    );
};
