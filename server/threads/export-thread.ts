/** A thread that writes the graph to files: neither rows nor their packing hold up a request. */
import { workerData } from 'piscina';
import type { ExportFormat } from '#contract/exports';
import { type AskedPart, exportGraph } from '../exports/export-graph.ts';
import type { Connection } from '../neo4j/connect.ts';
import { type Told, toldOver } from './told.ts';

export interface ExportTask {
  readonly format: ExportFormat;
  readonly path: string;
  /** Null: the whole graph is wanted. */
  readonly part: AskedPart | null;
}

export const exportTo = ({ format, path, part }: ExportTask): Promise<Told<number | null>> =>
  toldOver(workerData as Connection, (connected) => exportGraph(connected, format, path, part));
