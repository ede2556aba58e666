import type { ImportProgress } from '#contract/imports';
import type { Report } from '../neo4j/local/progress.ts';

const steps: Readonly<Record<ImportProgress['stage'], string>> = {
  waiting: 'Waiting until another import is done',
  reading: 'Reading rows',
  comparing: 'Comparing with the graph',
  writing: 'Writing nodes and relationships',
};

/** Tells the progress of an import as steps of a command. */
export const importSteps =
  (report: Report) =>
  ({ stage, done, total }: ImportProgress): void =>
    report({ step: steps[stage], ...(done > 0 && { done }), ...(total !== undefined && { total }) });
