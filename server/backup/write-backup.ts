import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { catalogue } from '../neo4j/catalogue.ts';
import type { Connected } from '../neo4j/connect.ts';
import { revisionNow, untilSteady } from '../neo4j/load-snapshot.ts';
import { type RunInTransaction, readTimeoutsMs, type StreamInTransaction, streamReading } from '../neo4j/run-query.ts';
import { Problem } from '../problem.ts';
import { backupVersion, type End, type Header, type NodeLine, type RelationshipLine } from './backup-lines.ts';

/** A whole number past 2^53 comes from the driver without its last digits. */
const isInexact = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isInexact)
    : typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);

/** @throws Problem EXPORT_REFUSED where a property holds what no line can. */
const checkHeld = (
  what: string,
  row: {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly floats: string[];
    readonly strange: string[];
  },
): void => {
  const inexact = Object.keys(row.properties).find(
    (name) => isInexact(row.properties[name]) && !row.floats.includes(name),
  );
  const name = row.strange[0] ?? inexact;
  if (name === undefined) return;
  throw new Problem(
    'EXPORT_REFUSED',
    `The ${name} of ${what} is of a kind that a backup does not hold (a point, a time, a number past 2^53). Remove it, or dump the database with Neo4j’s own tools.`,
  );
};

async function* bodyLines(stream: StreamInTransaction, counts: { nodes: number; relationships: number }) {
  for await (const row of stream(catalogue.backupNodes, {})) {
    checkHeld(`a ${row.labels.join(':')}`, row);
    counts.nodes += 1;
    const { element, labels, properties, floats } = row;
    yield { element, labels, properties, floats } as NodeLine;
  }
  for await (const row of stream(catalogue.backupRelationships, {})) {
    checkHeld(`a ${row.type}`, row);
    counts.relationships += 1;
    const { type, from, to, properties, floats } = row;
    yield { type, from, to, properties, floats } as RelationshipLine;
  }
}

async function* backupText(stream: StreamInTransaction, header: Header): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  const line = (value: object): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line(header);
  for await (const row of bodyLines(stream, counts)) yield line(row);
  const end: End = { ...counts, sha256: hash.digest('hex') };
  yield `${JSON.stringify(end)}\n`;
}

const readHeader = async (run: RunInTransaction, at: string): Promise<Header> => {
  const [state] = await run(catalogue.readRevision, {});
  return {
    format: 'joined-up-backup',
    version: backupVersion,
    at,
    revision: await revisionNow(run),
    seeded: state?.seeded ?? false,
    migrations: await run(catalogue.readMigrations, {}),
  };
};

/**
 * Writes all that the database holds, our bookkeeping included, to a file that only its owner can read.
 *
 * @param at the time to record, ISO 8601.
 * @returns the revision that it holds.
 * @throws Problem EXPORT_REFUSED where a property is of a kind that a backup does not hold; NOT_READY, QUERY_TIMED_OUT,
 *   NEO4J_UNAVAILABLE. The file may then be there in part.
 */
export const writeBackup = async (connected: Connected, path: string, at: string): Promise<number> =>
  untilSteady(() =>
    streamReading(connected, { name: 'backup', timeoutMs: readTimeoutsMs.wholeGraph }, async (stream, run) => {
      const header = await readHeader(run, at);
      const text = Readable.from(backupText(stream, header));
      await pipeline(text, createGzip(), createWriteStream(path, { mode: 0o600 }));
      return (await revisionNow(run)) === header.revision ? { header } : null;
    }),
  ).then(({ header }) => header.revision);
