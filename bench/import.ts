/** Reading and checking a table of seats against parting it only; writing it against a request a row; all of it in time. */
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readConfig } from '../server/config.ts';
import { importBundle } from '../server/imports/import-bundle.ts';
import type { Connected } from '../server/neo4j/connect.ts';
import { loadSnapshot } from '../server/neo4j/load-snapshot.ts';
import { assertEqual, type Bench, interleave, median, type Row } from './bench.ts';
import type { Checked } from './check-table.ts';
import type { Parted } from './part-table.ts';
import { writeSeats } from './seats-table.ts';
import { openThrowAwayGraph } from './throw-away-graph.ts';

const limits = { readingShare: 1 / 2, memoryMB: 150, writingTimes: 50, visibleS: 60 } as const;
const rowsOf = { S: 150_000, L: 1_500_000 } as const;
/** One request a row is slow: so many rows tell how slow. */
const rowsOneByOne = 500;

const fromSource = import.meta.url.endsWith('.ts');

/** What one of our programs tells of a table. Each time a process just begun, so that neither side is warm, and its memory is its own. */
const toldBy = async <T>(program: 'check-table' | 'part-table', path: string): Promise<T> => {
  const loader = fromSource ? ['--import', 'tsx', '--conditions=source'] : [];
  const file = new URL(`./${program}.${fromSource ? 'ts' : 'js'}`, import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [...loader, file, path]);
  return JSON.parse(stdout) as T;
};
const check = (path: string) => toldBy<Checked>('check-table', path);
const part = (path: string) => toldBy<Parted>('part-table', path);

/** What somebody would write who sends each row by itself. */
const writeOneByOne = async ({ driver, database }: Connected): Promise<number> => {
  const start = performance.now();
  for (let row = 0; row < rowsOneByOne; row += 1) {
    await driver.executeQuery(
      'MERGE (p:Partnership {id: $p}) MERGE (a:Agency {id: $a}) MERGE (a)-[:MEMBER_OF]->(p)',
      { p: `One ${Math.floor(row / 15)}`, a: `One ${row}` },
      { database },
    );
  }
  return rowsOneByOne / ((performance.now() - start) / 1_000);
};

const writing = async (folder: string, path: string, size: 'S'): Promise<readonly Row[]> => {
  const graph = await openThrowAwayGraph(await mkdtemp(join(folder, 'import-')), null);
  try {
    const theirs = await writeOneByOne(graph.connected);
    await graph.connected.driver.executeQuery('MATCH (n) WHERE n.id STARTS WITH "One" DETACH DELETE n');
    const start = performance.now();
    const { errors } = await importBundle(graph.connected, [path], { at: new Date().toISOString() });
    assertEqual('The errors', errors.length, 0);
    const { relations } = await loadSnapshot(graph.connected);
    const seconds = (performance.now() - start) / 1_000;
    assertEqual('The relationships', relations.length, rowsOf[size]);
    return [
      {
        work: 'rows written a second',
        size,
        unit: '',
        ours: rowsOf[size] / seconds,
        peer: theirs,
        against: 'a request a row',
        limit: { least: limits.writingTimes },
      },
      {
        work: '150,000 memberships from file to snapshot',
        size,
        unit: 's',
        ours: seconds,
        peer: limits.visibleS,
        against: 'the time allowed',
        limit: { most: 1 },
      },
    ];
  } finally {
    await graph.close();
  }
};

export const importing: Bench = async ({ size, rounds, folder }) => {
  readConfig(process.env);
  const path = await writeSeats(await mkdtemp(join(folder, 'table-')), rowsOf[size]);
  const done = await interleave(
    rounds,
    () => check(path),
    () => part(path),
  );
  for (const [round, { rows }] of done.ours.entries()) assertEqual('The rows', rows, done.theirs[round]!.rows - 1);
  const rate = (of: readonly { readonly seconds: number }[]) => rowsOf[size] / median(of.map(({ seconds }) => seconds));
  const reading: Row = {
    work: 'rows read and checked a second',
    size,
    unit: '',
    ours: rate(done.ours),
    peer: rate(done.theirs),
    against: 'papaparse, parting them only',
    limit: { least: limits.readingShare },
  };
  if (size === 'S') return [reading, ...(await writing(folder, path, size))];
  const small = await check(await writeSeats(await mkdtemp(join(folder, 'table-')), rowsOf.S));
  return [
    reading,
    {
      work: 'memory of 1,500,000 rows above that of 150,000',
      size,
      unit: 'MB',
      ours: Math.max(0, median(done.ours.map(({ megabytes }) => megabytes)) - small.megabytes),
      peer: limits.memoryMB,
      against: 'the memory allowed',
      limit: { most: 1 },
    },
  ];
};
