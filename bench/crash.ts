/** Thirty imports that are killed, or whose Neo4j is: each leaves the old or the new graph, whole. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../server/config.ts';
import type { Bench } from './bench.ts';
import { crashRuns } from './crash-runs.ts';

const kills = 30;

export const crash: Bench = async ({ size, folder }) => {
  if (size === 'L') return [];
  const { dataDir } = readConfig(process.env);
  const runs = await crashRuns(await mkdtemp(join(folder, 'crash-')), {
    kills,
    seed: 30,
    boards: 2_000,
    shared: dataDir,
  });
  return [
    {
      work: 'killed imports that left the old or the new graph',
      size,
      unit: '',
      ours: runs.filter(({ found }) => found !== 'neither').length,
      peer: kills,
      against: 'all of them',
      limit: { least: 1 },
    },
  ];
};
