/** A thread that writes the graph to files: neither rows nor their packing hold up a request. */
import { workerData } from 'piscina';
import type { ExportFormat } from '#contract/exports';
import { exportGraph } from '../exports/export-graph.ts';
import type { Connection } from '../neo4j/connect.ts';
import { type Told, toldOver } from './told.ts';

export interface ExportTask {
  readonly format: ExportFormat;
  readonly path: string;
}

export const exportTo = ({ format, path }: ExportTask): Promise<Told<number>> =>
  toldOver(workerData as Connection, (connected) => exportGraph(connected, format, path));
