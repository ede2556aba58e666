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

interface CutShort {
  readonly name: string;
  readonly by: string;
  readonly begun: string;
  readonly at: string;
  readonly revision: number;
}

/** Keeps in the history that a large import was cut short, so that whoever finds the graph empty knows why. */
export const recordCutShort = async (
  run: RunInTransaction,
  { name, by, begun, at, revision }: CutShort,
): Promise<void> => {
  const nothing = JSON.stringify({});
  const tallies = { added: nothing, updated: nothing, removed: nothing };
  await run(catalogue.recordImport, {
    import: { id: `${revision}-cut-short`, by, revision, name, files: [], at: begun, ...tallies, cutShortAt: at },
  });
};
