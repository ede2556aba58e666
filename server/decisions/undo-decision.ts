import { inTurn } from '../imports/write/in-turn.ts';
import { takeBackChanges } from '../imports/write/take-back.ts';
import { unpackUndo } from '../imports/write/undo.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import type { Connected } from '../neo4j/connect.ts';
import { Problem } from '../problem.ts';
import type { DecideOptions } from './decide.ts';

/**
 * Takes a decision back and forgets it; what it merged is two again.
 *
 * @returns the revision afterwards.
 * @throws Problem DECISION_NOT_FOUND; ROLL_BACK_REFUSED, saying what later work builds on it; nothing is changed then.
 */
export const undoDecision = (
  connected: Connected,
  id: string,
  { patience }: Pick<DecideOptions, 'patience'> = {},
): Promise<number> =>
  inTurn(connected, { patience }, async (run) => {
    const [found] = await run(catalogue.readDecisionsOf, { ids: [id] });
    if (!found) {
      const remedy = 'GET /api/identity/decisions lists them.';
      throw new Problem('DECISION_NOT_FOUND', `There is no decision ${JSON.stringify(id)}. ${remedy}`);
    }
    const parts = await run(catalogue.readUndo, { import: id });
    const undo = parts.length === 0 ? null : await unpackUndo(parts.map(({ text }) => text));
    if (undo === 'everything') throw new TypeError(`A decision does not fill a graph: ${id}`);
    if (undo) await takeBackChanges(run, undo, 'decision');
    await run(catalogue.forgetUndo, { ids: [id] });
    await run(catalogue.forgetDecision, { id });
    const [state] = await run(undo ? catalogue.raiseRevision : catalogue.readRevision, {});
    return state?.revision ?? 0;
  });
