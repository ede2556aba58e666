/** Writes the domain graph to a file in any of the formats. */
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TableName } from '#contract/bundle';
import type { ExportFormat } from '#contract/exports';
import type { Connected } from '../neo4j/connect.ts';
import { bundleRows } from './bundle-rows.ts';
import { csvEntries, csvTables } from './csv-tables.ts';
import { cypherText } from './cypher-text.ts';
import { asOfSteadyRevision, type ExportedGraph } from './exported-graph.ts';
import { gexfText } from './gexf-text.ts';
import { graphmlText } from './graphml-text.ts';
import { jsonText } from './json-text.ts';
import { NotHeld } from './not-held.ts';
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

/**
 * Writes the domain graph, as of one revision, to a file.
 *
 * @returns that revision.
 * @throws Problem EXPORT_REFUSED where the format cannot hold all of it, NOT_READY, QUERY_TIMED_OUT, NEO4J_UNAVAILABLE; the
 *   file may then be there in part.
 */
export const exportGraph = (connected: Connected, format: ExportFormat, path: string): Promise<number> =>
  asOfSteadyRevision(connected, async (graph) => {
    await writers[format](graph, path);
    return graph.revision;
  });
