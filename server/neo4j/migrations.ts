import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Type from 'typebox';
import { Problem } from '../problem.ts';
import { projectRoot } from '../project-root.ts';
import { catalogue } from './catalogue.ts';
import type { Connected } from './connect.ts';
import { runQuery, runTransaction } from './run-query.ts';
import { type Statement, writing } from './statement.ts';

interface Migration {
  readonly id: string;
  readonly checksum: string;
  readonly statement: Statement;
}

const schemaTimeoutMs = 60_000;

/** The migrations of this version, in order: one a file of `cypher/schema/`. */
export const migrations = (): readonly Migration[] =>
  readdirSync(join(projectRoot, 'cypher', 'schema'))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const id = file.replace(/\.cypher$/, '');
      const statement = writing(`schema/${id}`, Type.Object({}), Type.Object({}));
      return { id, checksum: createHash('sha256').update(statement.text).digest('hex'), statement };
    });

/**
 * Runs the migrations that the graph has not had, each recorded after it is done; running one again is harmless.
 *
 * @param at the time to record, ISO 8601.
 * @throws Problem FOREIGN_GRAPH where the graph has had a migration that this version does not know, or knows otherwise.
 */
export const migrate = async (connected: Connected, at: string): Promise<void> => {
  const done = new Map((await runQuery(connected, catalogue.readMigrations, {})).map((row) => [row.id, row.checksum]));
  const known = migrations();
  for (const [id, checksum] of done) {
    if (known.some((migration) => migration.id === id && migration.checksum === checksum)) continue;
    throw new Problem(
      'FOREIGN_GRAPH',
      `The graph has had the migration ${id}, which this version does not know in that form. Start the version that wrote it, or a newer one.`,
    );
  }
  for (const { id, checksum, statement } of known) {
    if (done.has(id)) continue;
    await runTransaction(connected, { name: statement.name, timeoutMs: schemaTimeoutMs }, (run) => run(statement, {}));
    await runTransaction(connected, { name: 'bookkeeping/record-migration', timeoutMs: schemaTimeoutMs }, (run) =>
      run(catalogue.recordMigration, { id, checksum, at }),
    );
  }
};
