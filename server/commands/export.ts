/** `npm run export -- FORMAT [--out FILE]`, of the whole graph or what a scope shows of it: exit 0 done, 2 refused, 1 failed; then no file was written. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Check } from 'typebox/schema';
import { type ExportFormat, exportFormats } from '#contract/exports';
import { ScopeQuery } from '#contract/scope';
import { exportGraph } from '../exports/export-graph.ts';
import { Problem } from '../problem.ts';
import { exportInScope } from '../routes/export-in-scope.ts';
import { putInPlace } from './put-in-place.ts';
import { runOverGraph } from './run-command.ts';

const formats = Object.keys(exportFormats) as readonly ExportFormat[];
const usage = `npm run export -- ${formats.join('|')} [--out FILE] [--at DATE] [--sources IDS] [--area ID]`;

const readArguments = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        at: { type: 'string' },
        sources: { type: 'string', multiple: true },
        area: { type: 'string' },
      },
    });
    const { out, ...scope } = values;
    const format = formats.find((each) => each === positionals[0]);
    if (format && positionals.length === 1 && Check(ScopeQuery, { ...scope })) return { format, out, scope };
  } catch {
    // told below
  }
  throw new Problem('INVALID_REQUEST', `Usage: ${usage}`);
};

await runOverGraph(
  () => readArguments(process.argv.slice(2)),
  async (graph, { format, out, scope }) => {
    const exportTo = (path: string): Promise<number> =>
      exportInScope(graph, scope, null, (part) => exportGraph(graph.connected, format, path, part));
    if (out !== undefined) {
      const revision = await putInPlace(resolve(out), exportTo);
      console.error(`Wrote revision ${revision} to ${out}.`);
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), 'joined-up-export-'));
    try {
      const path = join(folder, 'graph');
      await exportTo(path);
      await pipeline(createReadStream(path), process.stdout, { end: false });
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
