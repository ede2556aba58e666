/**
 * How long the addresses behind the overview take to answer: each is asked again and again, from a state in which every
 * thread has answered it once. An address of its own is a line in `pages`.
 */
import { loadavg } from 'node:os';
import type { Row } from '../bench.ts';
import { type Ask, heaviest, type Nation, tell, told } from './nation.ts';

const limitSeconds = 0.3;
const rounds = 15;
/** More than there are threads, so that each has worked out what is kept. */
const warmings = 8;

interface Page {
  readonly name: string;
  /** The address of its figures; what it is of is asked for first. */
  readonly address: (ask: Ask) => Promise<string>;
}

const fixed = (name: string, address: string): Page => ({ name, address: async () => address });

/** The address for whoever carries most. */
const ofHeaviest = (name: string, of: string, address: (id: string) => string): Page => ({
  name,
  address: async (ask) => address(await heaviest(ask, of)),
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

/** @returns a row for each address: its median time, warm. */
export const answers = async ({ text, ask }: Nation): Promise<readonly Row[]> => {
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
      size: 'S',
      unit: 's',
      ours: median / 1_000,
      peer: limitSeconds,
      against: 'the time allowed',
      limit: { most: 1 },
    });
  }
  return rows;
};
