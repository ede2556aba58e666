/** Writing 150,000 seats in every format, out of Neo4j: against pandas and networkx, which have them in memory already. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportFormat, exportFormats } from '#contract/exports';
import { exportGraph } from '../server/exports/export-graph.ts';
import { importBundle } from '../server/imports/import-bundle.ts';
import { assertEqual, type Bench, interleave, median, type Row } from './bench.ts';
import { whileMeasured } from './memory.ts';
import { writeSeats } from './seats-table.ts';
import { openThrowAwayGraph } from './throw-away-graph.ts';

const limits = { speed: 1 / 4, memory: 1 } as const;
const seats = 150_000;
const bytesOfMegabyte = 1_000_000;

/** What writes a format elsewhere. Nothing else writes Cypher: GraphML, which tells each fact too, stands beside it. */
const peers: Readonly<Record<ExportFormat, { readonly form: string; readonly called: string }>> = {
  csv: { form: 'csv', called: 'pandas' },
  xlsx: { form: 'xlsx', called: 'pandas with openpyxl' },
  json: { form: 'json', called: 'networkx' },
  graphml: { form: 'graphml', called: 'networkx' },
  gexf: { form: 'gexf', called: 'networkx' },
  cypher: { form: 'graphml', called: 'networkx, GraphML' },
};

interface Written {
  readonly seconds: number;
  readonly bytes: number | null;
}

const medianBytes = (values: readonly (number | null)[]): number => median(values.map((value) => value ?? 0));

export const exporting: Bench = async ({ size, rounds, folder, peer }) => {
  if (size === 'L') return [];
  const table = await writeSeats(await mkdtemp(join(folder, 'seats-')), seats);
  const graph = await openThrowAwayGraph(await mkdtemp(join(folder, 'export-')), null);
  try {
    const { errors } = await importBundle(graph.connected, [table], { at: new Date().toISOString() });
    assertEqual('The errors', errors.length, 0);
    const rows: Row[] = [];
    for (const format of Object.keys(exportFormats) as ExportFormat[]) {
      const { form, called } = peers[format];
      const write = async (): Promise<Written> => {
        const start = performance.now();
        const { bytes } = await whileMeasured(() =>
          exportGraph(graph.connected, format, join(folder, `ours.${format}`)),
        );
        return { seconds: (performance.now() - start) / 1_000, bytes };
      };
      const done = await interleave(rounds, write, () =>
        peer<Written>('export', table, form, join(folder, `theirs.${form}`)),
      );
      rows.push({
        work: `${format}: seats written a second`,
        size,
        unit: '',
        ours: seats / median(done.ours.map(({ seconds }) => seconds)),
        peer: seats / median(done.theirs.map(({ seconds }) => seconds)),
        against: called,
        limit: { least: limits.speed },
      });
      if ([...done.ours, ...done.theirs].some(({ bytes }) => bytes === null)) continue;
      rows.push({
        work: `${format}: memory it takes more`,
        size,
        unit: 'MB',
        ours: medianBytes(done.ours.map(({ bytes }) => bytes)) / bytesOfMegabyte,
        peer: medianBytes(done.theirs.map(({ bytes }) => bytes)) / bytesOfMegabyte,
        against: called,
        limit: { most: limits.memory },
      });
    }
    return rows;
  } finally {
    await graph.close();
  }
};
