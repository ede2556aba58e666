/** Takes an import back: the graph is afterwards as if it had not been, or nothing is changed. */
import type { ImportHistory } from '#contract/imports';
import { catalogue } from '../../neo4j/catalogue.ts';
import type { Connected } from '../../neo4j/connect.ts';
import type { RunInTransaction } from '../../neo4j/run-query.ts';
import type { RowOfStatement } from '../../neo4j/statement.ts';
import { Problem } from '../../problem.ts';
import { inTurn, type Patience } from './in-turn.ts';
import { LaterWork } from './later-work.ts';
import { emptyGraph } from './loading.ts';
import { takeBackChanges } from './take-back.ts';
import { unpackUndo } from './undo.ts';

export interface RollBackOptions {
  /** The time to record, ISO 8601. */
  readonly at: string;
  readonly patience?: Patience | undefined;
}

type Merged = RowOfStatement<typeof catalogue.readMerged>;

/** Nothing else may have been imported or merged since the graph was empty. */
const checkLast = (
  history: readonly {
    readonly id: string;
    readonly revision: number;
    readonly name: string;
    readonly rolledBackAt: string | null;
  }[],
  merged: readonly Merged[],
  revision: number,
): void => {
  const later = new LaterWork('import');
  for (const each of history)
    if (each.revision > revision && each.rolledBackAt === null) later.add(`${each.name} was imported since`);
  for (const each of merged) if (each.revision > revision) later.add(`${each.gone} was merged into ${each.keep} since`);
  later.refuseIfAny();
};

/**
 * Takes an import back.
 *
 * @returns the revision afterwards.
 * @throws Problem IMPORT_NOT_FOUND; ROLL_BACK_REFUSED, saying what later work builds on it; nothing is changed then.
 */
export const rollBack = async (
  connected: Connected,
  id: string,
  { at, patience }: RollBackOptions,
): Promise<number> => {
  const revision = await inTurn(connected, { patience }, async (run) => {
    const history = await run(catalogue.readHistory, {});
    const found = history.find((each) => each.id === id);
    if (!found)
      throw new Problem('IMPORT_NOT_FOUND', `There is no import ${JSON.stringify(id)}. GET /api/imports lists them.`);
    if (found.rolledBackAt !== null)
      throw new Problem('ROLL_BACK_REFUSED', `This import was taken back already, at ${found.rolledBackAt}.`);
    if (found.cutShortAt !== null)
      throw new Problem('ROLL_BACK_REFUSED', 'This import was cut short: nothing of it is left to be taken back.');
    const parts = await run(catalogue.readUndo, { import: id });
    if (parts.length === 0)
      throw new Problem('ROLL_BACK_REFUSED', 'What this import changed was not kept, so that it cannot be taken back.');
    const undo = await unpackUndo(parts.map(({ text }) => text));
    if (undo === 'everything') {
      checkLast(history, await run(catalogue.readMerged, {}), found.revision);
      return null;
    }
    await takeBackChanges(run, undo, 'import');
    await run(catalogue.markRolledBack, { import: id, at });
    const [raised] = await run(catalogue.raiseRevision, {});
    return raised!.revision;
  });
  if (revision !== null) return revision;
  // It filled an empty graph, and was too much for one transaction: so is its end.
  return emptyGraph(connected, at, async (run) => {
    await run(catalogue.markRolledBack, { import: id, at });
  });
};

const tallyOf = (text: string): Record<string, number> => JSON.parse(text) as Record<string, number>;

/** The imports that changed the graph, the last first. */
export const readHistory = async (run: RunInTransaction): Promise<ImportHistory['imports']> =>
  (await run(catalogue.readHistory, {})).map(({ added, updated, removed, rolledBackAt, cutShortAt, ...rest }) => ({
    ...rest,
    added: tallyOf(added),
    updated: tallyOf(updated),
    removed: tallyOf(removed),
    ...(rolledBackAt === null ? {} : { rolledBackAt }),
    ...(cutShortAt === null ? {} : { cutShortAt }),
  }));
