/** Writes the domain graph to a file in any of the formats. */
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TableName } from '#contract/bundle';
import type { ExportFormat } from '#contract/exports';
import { partOf } from '../analysis/part.ts';
import type { ScopePlaces } from '../analysis/scope.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { Connected } from '../neo4j/connect.ts';
import { bundleRows } from './bundle-rows.ts';
import { csvEntries, csvTables } from './csv-tables.ts';
import { cypherText } from './cypher-text.ts';
import { asOfSteadyRevision, type ExportedGraph } from './exported-graph.ts';
import { gexfText } from './gexf-text.ts';
import { graphmlText } from './graphml-text.ts';
import { jsonText } from './json-text.ts';
import { NotHeld } from './not-held.ts';
import { partOfGraph } from './part-of-graph.ts';
import { type TableFormat, writeTables } from './table-files.ts';
import { workbookEntries, workbookTables } from './workbook-tables.ts';
import { writeBytes, writeText } from './write-file.ts';
import { type ZipEntry, zipped } from './zip-files.ts';

type WriteGraph = (graph: ExportedGraph, path: string) => Promise<void>;

const asText =
  (text: (graph: ExportedGraph) => AsyncIterable<string>): WriteGraph =>
  (graph, path) =>
    writeText(path, text(graph));

const asTables =
  (format: TableFormat, entries: (paths: ReadonlyMap<TableName, string>) => readonly ZipEntry[]): WriteGraph =>
  async (graph, path) => {
    const folder = await mkdtemp(join(dirname(path), '.joined-up-tables-'));
    try {
      const notHeld = new NotHeld();
      const paths = await writeTables(bundleRows(graph, notHeld, format.mostCharacters), format, folder);
      notHeld.refuseIfAny(format.called);
      await writeBytes(path, zipped(entries(paths)));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

const writers: Readonly<Record<ExportFormat, WriteGraph>> = {
  csv: asTables(csvTables, csvEntries),
  xlsx: asTables(workbookTables, workbookEntries),
  json: asText(jsonText),
  graphml: asText(graphmlText),
  gexf: asText(gexfText),
  cypher: asText(cypherText),
};

/** The part of the graph that is wanted: what a scope shows of a snapshot. */
export interface AskedPart {
  readonly snapshot: Snapshot;
  readonly scope: ScopePlaces;
  /** Places of the nodes that are wanted; null: all that the scope shows. */
  readonly only: readonly number[] | null;
}

/**
 * Writes the domain graph, or a part of it, as of one revision, to a file.
 *
 * @returns that revision; null where the graph has moved on from that of the part, and nothing was written.
 * @throws Problem EXPORT_REFUSED where the format cannot hold all of it, NOT_READY, QUERY_TIMED_OUT, NEO4J_UNAVAILABLE; the
 *   file may then be there in part.
 */
export const exportGraph = (
  connected: Connected,
  format: ExportFormat,
  path: string,
  asked: AskedPart | null = null,
): Promise<number | null> =>
  asOfSteadyRevision(connected, async (graph) => {
    if (asked && asked.snapshot.revision !== graph.revision) return null;
    await writers[format](asked ? partOfGraph(graph, partOf(asked.snapshot, asked.scope, asked.only)) : graph, path);
    return graph.revision;
  });
