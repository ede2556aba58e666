/** Loading a snapshot from Neo4j against returning nodes, and other requests while all findings are worked out. */

import type { Connected } from '../server/neo4j/connect.ts';
import { loadSnapshot } from '../server/neo4j/load-snapshot.ts';
import type { OpenGraph } from '../server/open-graph.ts';
import { applicationOn } from './application.ts';
import { type Bench, interleave, median, type Row } from './bench.ts';
import { makeSynthetic } from './synthetic.ts';
import { openThrowAwayGraph } from './throw-away-graph.ts';

const limits = { records: 2, patienceMs: 50 } as const;

const recordsASecond = async (work: () => Promise<number>): Promise<number> => {
  const start = performance.now();
  const records = await work();
  return records / ((performance.now() - start) / 1_000);
};

const ours = (connected: Connected) =>
  recordsASecond(async () => {
    const { nodes, relations } = await loadSnapshot(connected);
    return nodes.length + relations.length;
  });

/** What a reader of the driver's manual would write. */
const returningNodes = ({ driver, database }: Connected) =>
  recordsASecond(async () => {
    const nodes = await driver.executeQuery('MATCH (n) RETURN n', {}, { database });
    const relations = await driver.executeQuery('MATCH (a)-[r]->(b) RETURN a, r, b', {}, { database });
    return nodes.records.length + relations.records.length;
  });

/** Milliseconds of requests, one after another, until something else is done. */
const timesMeanwhile = async (until: Promise<unknown>, request: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  let done = false;
  void until.finally(() => {
    done = true;
  });
  while (!done) {
    const start = performance.now();
    await request();
    times.push(performance.now() - start);
  }
  return times;
};

const atPercentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

const requestsMeanwhile = async (graph: OpenGraph): Promise<number> => {
  const app = await applicationOn(graph);
  const get = (url: string) => app.inject({ method: 'GET', url });
  const addresses = ['/api/health', '/api/search?q=partnership%20000042', '/api/partnerships/Partnership%20000042'];
  for (const url of addresses) await get(url);
  let next = 0;
  const findings = get('/api/findings');
  const times = await timesMeanwhile(findings, () => {
    next += 1;
    return get(addresses[next % addresses.length]!);
  });
  if ((await findings).statusCode !== 200) throw new Error('The findings were not answered.');
  await app.close();
  return atPercentile(times, 0.99);
};

export const load: Bench = async ({ size, rounds, folder }) => {
  if (size === 'L') return [];
  const graph = await openThrowAwayGraph(folder, makeSynthetic(size));
  try {
    const done = await interleave(
      rounds,
      () => ours(graph.connected),
      () => returningNodes(graph.connected),
    );
    const rows: readonly Row[] = [
      {
        work: 'records a second into a snapshot',
        size,
        unit: '',
        ours: median(done.ours),
        peer: median(done.theirs),
        against: 'returning nodes and relationships',
        limit: { least: limits.records },
      },
      {
        work: 'other requests during all findings, 99th percentile',
        size,
        unit: 's',
        ours: (await requestsMeanwhile(graph)) / 1_000,
        peer: limits.patienceMs / 1_000,
        against: 'the time allowed',
        limit: { most: 1 },
      },
    ];
    return rows;
  } finally {
    await graph.close();
  }
};
