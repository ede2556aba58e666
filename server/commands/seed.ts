/** `npm run seed -- national [--scale N] [--out FOLDER]`: makes the illustrative nation and imports it; with --out it only writes it there. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { makeNation } from '../make-nation.ts';
import { openGraph } from '../open-graph.ts';
import { Problem } from '../problem.ts';
import { importExample } from '../seed-graph.ts';
import { progressPrinter } from './report-progress.ts';
import { now, tellError } from './run-command.ts';

const usage = 'npm run seed -- national [--scale 1 to 100] [--out FOLDER]';
const greatestScale = 100;

interface Wanted {
  readonly scale: number;
  readonly out: string | undefined;
}

const readArguments = (args: readonly string[]): Wanted => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { scale: { type: 'string', default: '1' }, out: { type: 'string' } },
    });
    const scale = Number(values.scale);
    const isScale = Number.isInteger(scale) && scale >= 1 && scale <= greatestScale;
    if (positionals.join() === 'national' && isScale && values.out !== '') return { scale, out: values.out };
  } catch {
    // told below
  }
  throw new Problem('INVALID_REQUEST', `Usage: ${usage}`);
};

const run = async (): Promise<void> => {
  const { scale, out } = readArguments(process.argv.slice(2));
  const report = progressPrinter((text) => process.stderr.write(text), process.stderr.isTTY === true);
  if (out !== undefined) {
    console.log(`Done: the bundle lies in ${makeNation('', scale, report, resolve(out))}.`);
    return;
  }
  const config = readConfig(process.env);
  const graph = await openGraph(config, report, now());
  try {
    const folder = makeNation(config.dataDir, scale, report);
    const { added, changed, revision } = await importExample(graph.connected, folder, now(), report);
    const parts = Object.entries(added).map(([kind, count]) => `${count} ${kind}`);
    if (parts.length > 0) console.log(`Added: ${parts.join(', ')}`);
    console.log(changed ? `Done: revision ${revision}.` : `Nothing to change: still revision ${revision}.`);
  } finally {
    await graph.close();
  }
};

try {
  await run();
} catch (error) {
  tellError(error);
  process.exitCode = error instanceof Problem && ['IMPORT_REFUSED', 'INVALID_REQUEST'].includes(error.code) ? 2 : 1;
}
