/**
 * How long the pages of the overview wait for their figures, on the illustrative nation at scale 10, made for the purpose:
 * each address asked again and again, from a state in which every thread has answered it once. The load of the machine
 * is told beside it. A page of its own is a line in `pages`.
 */
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { importLimits } from '#contract/import-limits';
import { writeNation } from '../seed/national/write-nation.ts';
import { buildApp } from '../server/app.ts';
import { GraphGate } from '../server/graph-gate.ts';
import { importBundle } from '../server/imports/import-bundle.ts';
import type { Bench, Row } from './bench.ts';
import { openThrowAwayGraph } from './throw-away-graph.ts';

const scale = 10;
const limitSeconds = 0.3;
const rounds = 15;
/** More than there are threads, so that each has worked out what is kept. */
const warmings = 8;

type Ask = (address: string) => Promise<unknown>;

interface Page {
  readonly name: string;
  /** The address of its figures; what it is of is asked for first. */
  readonly address: (ask: Ask) => Promise<string>;
}

const fixed = (name: string, address: string): Page => ({ name, address: async () => address });

interface Board {
  readonly items: readonly { readonly id: string }[];
}

/** The address for whoever carries most. */
const ofHeaviest = (name: string, of: string, address: (id: string) => string): Page => ({
  name,
  address: async (ask) => {
    const { items } = (await ask(`/api/overload?of=${of}&limit=1`)) as Board;
    return address(encodeURIComponent(items[0]!.id));
  },
});

const learningPartnership = encodeURIComponent('Learning Partnership');

/** In the order in which a reader goes: what one address makes known the next may use. */
const pages: readonly Page[] = [
  fixed('overload board, areas', '/api/overload?of=area'),
  fixed('overload board, agencies', '/api/overload?of=agency'),
  fixed('overload board, people', '/api/overload?of=person'),
  fixed('overload board, partnerships', '/api/overload?of=partnership&by=seats'),
  fixed('overload board, agencies per district', '/api/overload?of=agency&per=district'),
  fixed('standing out: one facing many', '/api/findings?rule=one-facing-many&order=score&limit=3'),
  fixed('standing out: people', '/api/findings?rule=overloaded-person&order=score&limit=3'),
  ofHeaviest('seats of the heaviest agency', 'agency', (id) => `/api/load/seats?of=agency&id=${id}`),
  ofHeaviest('relief of the heaviest agency', 'agency', (id) => `/api/reliefs?of=agency&id=${id}`),
  ofHeaviest('relief of the heaviest person', 'person', (id) => `/api/reliefs?of=person&id=${id}`),
  ofHeaviest('relief of the heaviest area', 'area', (id) => `/api/reliefs?of=area&id=${id}`),
  fixed('coverage of districts by type', '/api/coverage?areaKind=district&limit=2000'),
  fixed('coverage of districts by theme', '/api/coverage?areaKind=district&by=theme&limit=2000'),
  fixed('return of Learning Partnerships', `/api/return?type=${learningPartnership}&limit=2000`),
  fixed('composition', `/api/composition?type=${learningPartnership}`),
  fixed('words in use', '/api/words-in-use'),
  fixed('register by district', '/api/register?areaKind=district&limit=2000'),
  fixed('map of districts', '/api/area-map?kind=district'),
  fixed('map of wards', '/api/area-map?kind=ward'),
  fixed('systems of areas', '/api/area-systems'),
  fixed('misfits of districts and health areas', `/api/misfits?kinds=district,${encodeURIComponent('health area')}`),
  fixed('partnerships across districts', '/api/straddling?kind=district&limit=10000'),
  ofHeaviest('areas like the heaviest district', 'area&kind=district', (id) => `/api/comparable-areas?area=${id}`),
  ofHeaviest('briefing of the heaviest district', 'area&kind=district', (id) => `/api/briefings/${id}`),
  // In one region: another view, of which all is worked out anew.
  ofHeaviest('overload board, agencies of a region', 'area', (id) => `/api/overload?of=agency&area=${id}`),
  ofHeaviest('overload board, areas of a region', 'area', (id) => `/api/overload?of=area&area=${id}`),
  ofHeaviest('findings of a region', 'area', (id) => `/api/findings?limit=100&counts=true&area=${id}`),
  ofHeaviest('coverage of a region', 'area', (id) => `/api/coverage?areaKind=district&limit=2000&area=${id}`),
];

/** To the terminal while it works: the table comes at the end. */
const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const told = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(' ');

export const overview: Bench = async ({ folder, size }) => {
  if (size === 'L') return [];
  const bundle = join(folder, 'nation');
  tell(`Making the illustrative nation at scale ${scale} …`);
  writeNation(bundle, { scale });
  const graph = await openThrowAwayGraph(folder, null);
  try {
    tell('Importing it …');
    const { errors } = await importBundle(graph.connected, [bundle], { at: new Date().toISOString() });
    if (errors.length > 0) throw new Error(`The nation was not imported: ${JSON.stringify(errors[0])}`);
    const gate = new GraphGate();
    gate.ready(graph);
    const app = await buildApp({
      config: { logLevel: 'silent', appPassword: '', importLimits },
      graph: gate,
      now: () => new Date().toISOString(),
    });
    const text = async (url: string): Promise<string> => {
      const response = await app.inject({ method: 'GET', url });
      if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode} ${response.body.slice(0, 200)}`);
      return response.body;
    };
    const ask: Ask = async (url) => JSON.parse(await text(url)) as unknown;
    tell(`Load of the machine: ${told(loadavg())} on ${cpus().length} processors.`);
    const rows: Row[] = [];
    for (const { name, address } of pages) {
      const url = await address(ask);
      const first = performance.now();
      await text(url);
      const cold = performance.now() - first;
      await Promise.all(Array.from({ length: warmings }, () => text(url)));
      const times: number[] = [];
      let length = 0;
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        length = (await text(url)).length;
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      const median = times[rounds >> 1]!;
      tell(
        `${name}: ${median.toFixed(0)} ms warm (most ${times.at(-1)!.toFixed(0)}, first ${cold.toFixed(0)}), ${Math.round(length / 1024)} kB, load ${told(loadavg().slice(0, 1))}`,
      );
      rows.push({
        work: name,
        size,
        unit: 's',
        ours: median / 1_000,
        peer: limitSeconds,
        against: 'the time allowed',
        limit: { most: 1 },
      });
    }
    await app.close();
    return rows;
  } finally {
    await graph.close();
  }
};
