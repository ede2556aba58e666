/** The structure of a partnership as it would be after changes on paper. */
import type { Edit } from '#contract/scenarios';
import type { Structure } from '#contract/structure';
import { answerStructure, type StructureRequest } from '../structure.ts';
import type { View } from '../view.ts';
import { viewAfter } from './after.ts';
import { carryOut } from './edits.ts';
import { survivorOf } from './losers.ts';
import { Paper } from './paper.ts';

export interface StructureAfterRequest extends StructureRequest {
  readonly edits: readonly Edit[];
}

/**
 * Of one that goes into another, that of the other; of one that is wound up, nothing.
 *
 * @throws BadRequest for an edit that names nothing, or contradicts an earlier one.
 */
export const answerStructureAfter = (view: View, { partnership, edits }: StructureAfterRequest): Structure => {
  const paper = new Paper(view);
  carryOut(paper, edits);
  const after = viewAfter(paper);
  return answerStructure(after.view, { partnership: after.place(survivorOf(paper, partnership) ?? partnership) });
};
