/** `npm run import -- PATH… [--mapping FILE] [--dry-run] [--replace]`: exit 0 done, 2 refused, 1 failed; then nothing changed. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportProblem, ImportReport } from '#contract/import-report';
import { readConfig } from '../config.ts';
import { importBundle } from '../imports/import-bundle.ts';
import { importSteps } from '../imports/import-steps.ts';
import { readMapping } from '../imports/map/read-mapping.ts';
import { openGraph } from '../open-graph.ts';
import { Problem } from '../problem.ts';
import { progressPrinter } from './report-progress.ts';
import { now, tellError } from './run-command.ts';

const usage = 'npm run import -- PATH… [--mapping FILE] [--dry-run] [--replace]';
const mostNamed = 20;

const readArguments = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 0) {
      return { paths: positionals, mapping: values.mapping, dryRun: values['dry-run'], replace: values.replace };
    }
  } catch {
    // told below
  }
  throw new Problem('INVALID_REQUEST', `Usage: ${usage}`);
};

const place = ({ file, line, column }: ImportProblem): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

const printProblems = (heading: string, problems: readonly ImportProblem[], total: number): void => {
  if (total === 0) return;
  console.log(`${heading}: ${total}`);
  for (const problem of problems) console.log(`  ${place(problem)}  ${problem.message}`);
  if (total > problems.length) console.log(`  … and ${total - problems.length} more`);
};

const printTables = (tables: ImportReport['tables']): void => {
  for (const { name, readAs, becomes, mappedBy } of tables) {
    const as = becomes.length > 0 ? ` as ${becomes.join(', ')}` : '';
    const by = mappedBy === undefined || mappedBy === name ? '' : `, by the mapping of ${mappedBy}`;
    console.log(`Read ${name} (${readAs})${as}${by}`);
  }
};

const printTally = (heading: string, tally: Readonly<Record<string, number>>): void => {
  const parts = Object.entries(tally).map(([kind, count]) => `${count} ${kind}`);
  if (parts.length > 0) console.log(`${heading}: ${parts.join(', ')}`);
};

const printCreated = (created: ImportReport['createdByMemberships']): void => {
  if (created.length === 0) return;
  console.log('Named in memberships and declared nowhere:');
  for (const label of new Set(created.map((node) => node.label))) {
    const ids = created.filter((node) => node.label === label).map(({ id }) => id);
    const more = ids.length > mostNamed ? ` … and ${ids.length - mostNamed} more` : '';
    console.log(`  ${ids.length} ${label}: ${ids.slice(0, mostNamed).join(', ')}${more}`);
  }
};

const printReport = (report: ImportReport, dryRun: boolean): void => {
  printTables(report.tables);
  printProblems('Errors', report.errors, report.totals.errors);
  printProblems('Warnings', report.warnings, report.totals.warnings);
  printProblems('Left aside', report.leftAside, report.totals.leftAside);
  printTally(dryRun ? 'Would add' : 'Added', report.added);
  printTally(dryRun ? 'Would change' : 'Changed', report.updated);
  printTally(dryRun ? 'Would remove' : 'Removed', report.removed);
  printTally('Left as they are', report.unchanged);
  printCreated(report.createdByMemberships);
  if (report.errors.length > 0) console.log('Refused: nothing was changed. Mend the errors and import again.');
  else if (dryRun) console.log('This was a dry run: nothing was changed.');
  else
    console.log(
      report.changed ? `Done: revision ${report.revision}.` : `Nothing to change: still revision ${report.revision}.`,
    );
};

const readMappingFile = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: Error) => {
    throw new Problem('IMPORT_REFUSED', `The mapping ${path} cannot be read: ${cause.message}.`, { cause });
  });

const run = async (): Promise<number> => {
  const { paths, mapping: mappingFile, dryRun, replace } = readArguments(process.argv.slice(2));
  const mapping = mappingFile === undefined ? null : readMapping(await readMappingFile(mappingFile), mappingFile);
  const report = progressPrinter((text) => process.stderr.write(text), process.stderr.isTTY === true);
  const config = readConfig(process.env);
  const graph = await openGraph(config, report, now());
  // Ctrl-C: the transaction goes with the connection, and a Neo4j that this command started with the command.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      console.log('Stopped before it was done.');
      void graph.close().finally(() => process.exit(130));
    });
  }
  try {
    const onProgress = importSteps(report);
    const onWaiting = () => onProgress({ stage: 'waiting', done: 0 });
    const done = await importBundle(
      graph.connected,
      paths.map((path) => resolve(path)),
      { at: now(), mapping, dryRun, replace, onProgress, onWaiting, limits: config.importLimits },
    );
    printReport(done, dryRun);
    return done.errors.length > 0 ? 2 : 0;
  } finally {
    await graph.close();
  }
};

try {
  process.exitCode = await run();
} catch (error) {
  tellError(error);
  process.exitCode = error instanceof Problem && ['IMPORT_REFUSED', 'INVALID_REQUEST'].includes(error.code) ? 2 : 1;
}
