import type { ReviewedKind } from '#contract/identity-review';
import { Problem } from '../problem.ts';

/** A decision that cannot be, and so none of the request. */
export const refused = (message: string): Problem =>
  new Problem('DECISION_REFUSED', `${message} Nothing of the request was done.`);

export const unknownBody = (kind: ReviewedKind, id: string): Problem =>
  new Problem('NODE_NOT_FOUND', `There is no ${kind} ${JSON.stringify(id)}. Nothing of the request was done.`);
