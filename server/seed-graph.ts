import { join } from 'node:path';
import { importLimits } from '#contract/import-limits';
import type { ImportReport } from '#contract/import-report';
import type { Config } from './config.ts';
import { importBundle } from './imports/import-bundle.ts';
import { importSteps } from './imports/import-steps.ts';
import { makeNation } from './make-nation.ts';
import { catalogue } from './neo4j/catalogue.ts';
import type { Connected } from './neo4j/connect.ts';
import type { Report } from './neo4j/local/progress.ts';
import { runQuery, runTransaction } from './neo4j/run-query.ts';
import type { Graph } from './open-graph.ts';
import { Problem } from './problem.ts';
import { projectRoot } from './project-root.ts';

const committed = (...names: readonly string[]) => names.map((name) => join(projectRoot, 'seed', name));

/** The folders of the bundles that a seed is made of; the nation's is made first. */
const bundlesOf = ({ seed, dataDir }: Pick<Config, 'seed' | 'dataDir'>, report: Report): readonly string[] => {
  if (seed === 'examples') return committed('documented', 'county');
  if (seed === 'documented' || seed === 'county') return committed(seed);
  return seed === 'national' ? [makeNation(dataDir, 1, report)] : [];
};

/** A row of the nation makes several relationships: fewer of its rows than of seats fill a transaction's memory. */
const limits = { ...importLimits, rowsAtOnce: 100_000 };

/**
 * Imports an example's folder, all of it or nothing.
 *
 * @throws Problem IMPORT_REFUSED with the first error of it.
 */
export const importExample = async (
  connected: Connected,
  folder: string,
  at: string,
  report: Report,
): Promise<ImportReport> => {
  const filling = `Filling the graph from ${folder}`;
  report({ step: filling });
  const onProgress = importSteps((progress) =>
    report({ ...progress, step: `${filling}, ${progress.step.toLowerCase()}` }),
  );
  const done = await importBundle(connected, [folder], { at, by: 'examples', limits, onProgress });
  const [first] = done.errors;
  if (first) {
    const place = `${first.file}${first.line ? `:${first.line}` : ''}`;
    throw new Problem(
      'IMPORT_REFUSED',
      `The example in ${folder} has ${done.totals.errors} errors; the first, in ${place}: ${first.message}`,
    );
  }
  return done;
};

/** Fills a graph that was never filled, through the same import as any other bundle. Safe to repeat. */
export const seedGraph = async (
  { connected }: Graph,
  config: Pick<Config, 'seed' | 'dataDir'>,
  report: Report,
  at: string,
): Promise<void> => {
  const [state] = await runQuery(connected, catalogue.readRevision, {});
  if (state?.seeded) return;
  for (const folder of bundlesOf(config, report)) {
    await importExample(connected, folder, at, report);
  }
  await runTransaction(connected, { name: 'bookkeeping/mark-seeded', timeoutMs: 30_000 }, (run) =>
    run(catalogue.markSeeded, {}),
  );
};
