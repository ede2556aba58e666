/** The lists of the review whole: on screen there is one pair at a time, and the last decisions only. */
import {
  type Candidate,
  type Decision,
  identityCandidates,
  identityDecisions,
  mostDecisions,
  type ReviewedKind,
} from '#contract/identity-review';
import { call } from '../../api/call.ts';
import { allPages } from '../../lists/all-pages.ts';

/** Every pair that may be the same and was not decided on. @throws Problem as `call` does. */
export const allCandidates = (kind: ReviewedKind): Promise<readonly Candidate[]> =>
  allPages(async (offset) => {
    const query = { kind, offset, limit: mostDecisions };
    const { revision, pairs, total } = await call(identityCandidates, { params: {}, query });
    return { revision, rows: pairs, more: offset + pairs.length < total };
  });

/** Every decision, the last first. @throws Problem as `call` does. */
export const allDecisions = (): Promise<readonly Decision[]> =>
  allPages(async (offset) => {
    const query = { offset, limit: mostDecisions };
    const { revision, decisions, total } = await call(identityDecisions, { params: {}, query });
    return { revision, rows: decisions, more: offset + decisions.length < total };
  });
