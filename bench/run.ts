/** `npm run bench -- [NAME…] [--size S|L] [--json FILE]`: benchmarks against peers, interleaved in one run. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tellError } from '../server/commands/run-command.ts';
import { readConfig } from '../server/config.ts';
import { makeDataDir } from '../server/data-dir.ts';
import { Problem } from '../server/problem.ts';
import type { Bench, Row } from './bench.ts';
import { canvas } from './canvas.ts';
import { crash } from './crash.ts';
import { exporting } from './export.ts';
import { findings } from './findings.ts';
import { guard } from './guard.ts';
import { importing } from './import.ts';
import { load } from './load.ts';
import { measures } from './measures.ts';
import { overlaps } from './overlaps.ts';
import { overview } from './overview.ts';
import { payload } from './payload.ts';
import { openPeers } from './peers.ts';
import { plan } from './plan.ts';
import { scenario } from './scenario.ts';
import { type Size, sizes } from './synthetic.ts';
import { isMet, ratioOf, tableOf } from './table.ts';

const benches: Readonly<Record<string, Bench>> = {
  overlaps,
  measures,
  findings,
  scenario,
  plan,
  load,
  import: importing,
  export: exporting,
  payload,
  canvas,
  crash,
  guard,
  overview,
};
const roundsOf: Readonly<Record<Size, number>> = { S: 3, L: 1 };

const usage = `npm run bench -- [${Object.keys(benches).join('|')}]… [--size S|L] [--json FILE]`;

const readArguments = (args: string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { size: { type: 'string' }, json: { type: 'string' } },
    });
    const names = positionals.length > 0 ? positionals : Object.keys(benches);
    const wanted = (Object.keys(sizes) as Size[]).filter((size) => values.size === undefined || size === values.size);
    if (names.every((name) => name in benches) && wanted.length > 0) return { names, sizes: wanted, json: values.json };
  } catch {
    // told below
  }
  throw new Problem('INVALID_REQUEST', `Usage: ${usage}`);
};

const run = async (): Promise<void> => {
  const { names, sizes: wanted, json } = readArguments(process.argv.slice(2));
  const { dataDir } = readConfig(process.env);
  await makeDataDir(dataDir);
  console.log('Getting the peers ready …');
  const peer = await openPeers(dataDir);
  const folder = await mkdtemp(join(tmpdir(), 'joined-up-bench-'));
  const done: (Row & { readonly bench: string })[] = [];
  try {
    for (const name of names) {
      for (const size of wanted) {
        console.log(`${name}, ${size}: ${roundsOf[size]} rounds …`);
        const rows = await benches[name]!({ folder, size, rounds: roundsOf[size], peer });
        done.push(...rows.map((row) => ({ bench: name, ...row })));
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  console.log(tableOf(done));
  if (json === undefined) return;
  const machine = { node: process.version, platform: process.platform, processors: availableParallelism() };
  const rows = done.map((row) => ({ ...row, ratio: ratioOf(row), met: isMet(row) }));
  await writeFile(resolve(json), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
};

try {
  await run();
} catch (error) {
  tellError(error);
  process.exitCode = error instanceof Problem && error.code === 'INVALID_REQUEST' ? 2 : 1;
}
