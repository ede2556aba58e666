import { join } from 'node:path';
import type { Config } from './config.ts';
import { importBundle } from './imports/import-bundle.ts';
import { catalogue } from './neo4j/catalogue.ts';
import type { Report } from './neo4j/local/progress.ts';
import { runQuery, runTransaction } from './neo4j/run-query.ts';
import type { Graph } from './open-graph.ts';
import { Problem } from './problem.ts';
import { projectRoot } from './project-root.ts';

const bundles: Readonly<Record<Config['seed'], readonly string[]>> = {
  examples: ['documented', 'county'],
  documented: ['documented'],
  county: ['county'],
  none: [],
};

/** Fills a graph that was never filled, through the same import as any other bundle. Safe to repeat. */
export const seedGraph = async (
  { connected }: Graph,
  seed: Config['seed'],
  report: Report,
  at: string,
): Promise<void> => {
  const [state] = await runQuery(connected, catalogue.readRevision, {});
  if (state?.seeded) return;
  for (const name of bundles[seed]) {
    report({ step: `Filling the graph: ${name}` });
    const { errors } = await importBundle(connected, [join(projectRoot, 'seed', name)], { at, by: 'examples' });
    const [first] = errors;
    if (first) {
      const place = `${first.file}${first.line ? `:${first.line}` : ''}`;
      throw new Problem(
        'IMPORT_REFUSED',
        `The example ${name} has ${errors.length} errors; the first, in ${place}: ${first.message}`,
      );
    }
  }
  await runTransaction(connected, { name: 'bookkeeping/mark-seeded', timeoutMs: 30_000 }, (run) =>
    run(catalogue.markSeeded, {}),
  );
};
