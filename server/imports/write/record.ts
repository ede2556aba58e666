import type { importers } from '#contract/imports';
import { catalogue } from '../../neo4j/catalogue.ts';
import type { RunInTransaction } from '../../neo4j/run-query.ts';
import type { Tallies } from '../import-report.ts';
import type { Bundle } from '../open-bundle.ts';
import { packUndo, type Undo } from './undo.ts';

export interface ImportRecord {
  readonly bundle: Bundle;
  readonly at: string;
  readonly by: (typeof importers)[number];
  readonly revision: number;
  readonly tallies: Tallies;
  readonly undo: Undo;
}

/** Keeps in the history what an import changed, and what undoes it. */
export const recordImport = async (
  run: RunInTransaction,
  { bundle, at, by, revision, tallies, undo }: ImportRecord,
): Promise<void> => {
  const { added, updated, removed } = tallies;
  const id = `${revision}-${bundle.digest.slice(0, 12)}`;
  await run(catalogue.recordUndo, { import: id, parts: [...(await packUndo(undo))] });
  await run(catalogue.recordImport, {
    import: {
      id,
      by,
      revision,
      name: bundle.name,
      files: bundle.tables.map(({ name }) => name),
      digest: bundle.digest,
      at,
      added: JSON.stringify(added),
      updated: JSON.stringify(updated),
      removed: JSON.stringify(removed),
    },
  });
};
